package de.transferlotse.handover.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.handover.HandoverRules;
import de.transferlotse.handover.HandoverWish;
import de.transferlotse.handover.Handovers;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which engagements go to whom. */
@Component
class ArrangeHandover implements TaskForm<ArrangeHandover.Facts> {

  private static final String ALL_OF_ONE = "allOfOne";

  private final Handovers handovers;
  private final HandoverRules rules;
  private final PeopleOptions options;

  ArrangeHandover(Handovers handovers, HandoverRules rules, PeopleOptions options) {
    this.handovers = handovers;
    this.rules = rules;
    this.options = options;
  }

  /**
   * @param engagements numbers, where they are chosen one by one
   * @param formerConsultant whose engagements go, where all of one person do
   * @param officeId {@code null} to leave the office as it is, or the consultant's
   */
  record Facts(
      @NotNull @Pattern(regexp = "chosen|allOfOne") String scope,
      List<String> engagements,
      String formerConsultant,
      @NotNull String consultant,
      String officeId,
      @Size(max = 2000) String note,
      @NotNull Boolean tellMunicipality) {}

  @Override
  public String key() {
    return "arrange-handover";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    List<Engagement> offered = rules.offeredTo(task.user());
    List<String> preselected = offered.stream().map(Engagement::number).filter(number -> number.equals(task.number()))
        .toList();
    return new FormView<>(new Facts("chosen", preselected, null, null, null, null, true), () -> Map.of(
        "engagements", options.engagements(offered),
        "formerConsultants", options.consultantsOf(offered),
        "consultants", options.consultants(),
        "offices", options.offices()),
        offered.stream().map(engagement -> List.of(engagement.number(), engagement.officeId(),
            String.valueOf(engagement.consultant()))).toList());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    List<String> numbers = facts.scope().equals(ALL_OF_ONE) ? allOf(facts.formerConsultant(), task.user())
        : facts.engagements();
    if (numbers == null || numbers.isEmpty()) {
      throw Rejection.invalid("Bitte wählen Sie mindestens eine Begleitung aus, die übergeben wird.");
    }
    handovers.order(task.processInstanceId(), new HandoverWish(numbers, facts.consultant(), facts.officeId(),
        facts.note(), facts.tellMunicipality()), task.user());
    return Outcome.none();
  }

  private List<String> allOf(String consultant, String user) {
    if (consultant == null) {
      throw Rejection.invalid("Bitte wählen Sie aus, wessen Begleitungen übergeben werden.");
    }
    return rules.offeredTo(user).stream().filter(engagement -> consultant.equals(engagement.consultant()))
        .map(Engagement::number).toList();
  }
}
