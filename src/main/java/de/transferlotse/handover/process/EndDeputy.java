package de.transferlotse.handover.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Deputy;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends a deputy before the last day, or cancels one that has not begun. */
@Component
class EndDeputy implements TaskForm<EndDeputy.Facts> {

  private final Deputies deputies;
  private final PeopleOptions people;

  EndDeputy(Deputies deputies, PeopleOptions people) {
    this.deputies = deputies;
    this.people = people;
  }

  /** There is nothing to say but that it ends. */
  record Facts() {}

  @Override
  public String key() {
    return "end-deputy";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Deputy deputy = deputies.of(task.processInstanceId());
    return new FormView<>(null, () -> Map.of(
        "person", people.name(deputy.person()),
        "deputy", people.name(deputy.deputy()),
        "from", GermanDates.inWords(deputy.startsOn()),
        "to", GermanDates.inWords(deputy.endsOn())));
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    deputies.end(task.processInstanceId(), task.user());
    return Outcome.none();
  }
}
