package de.transferlotse.handover.process;

import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.DeputyWish;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is away, when, and who works in their place. */
@Component
class ArrangeDeputy implements TaskForm<ArrangeDeputy.Facts> {

  private final Deputies deputies;
  private final Staff staff;
  private final PeopleOptions options;

  ArrangeDeputy(Deputies deputies, Staff staff, PeopleOptions options) {
    this.deputies = deputies;
    this.staff = staff;
    this.options = options;
  }

  /** @param to the last day */
  record Facts(
      @NotNull String person,
      @NotNull String deputy,
      @NotNull LocalDate from,
      @NotNull LocalDate to) {}

  @Override
  public String key() {
    return "arrange-deputy";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(new Facts(task.user(), null, null, null), () -> view(staff.of(task.user())));
  }

  private Map<String, ?> view(StaffMember starter) {
    List<StaffMember> everybody = everybody();
    return Map.of(
        "people", everybody.stream().filter(person -> person.id().equals(starter.id())
            || starter.belongsTo(StaffGroup.OFFICE_MANAGEMENT) && starter.officeId() != null
                && starter.officeId().equals(person.officeId())).map(options::option).toList(),
        "deputies", everybody.stream().map(options::option).toList());
  }

  private List<StaffMember> everybody() {
    return Stream.of(StaffGroup.CONSULTANTS, StaffGroup.OFFICE_MANAGEMENT)
        .flatMap(role -> staff.membersOf(role).stream()).distinct().sorted(Comparator.comparing(StaffMember::displayName)).toList();
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    deputies.arrange(task.processInstanceId(),
        new DeputyWish(facts.person(), facts.deputy(), facts.from(), facts.to()), task.user());
    return Outcome.none();
  }
}
