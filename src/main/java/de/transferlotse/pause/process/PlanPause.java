package de.transferlotse.pause.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.pause.PausePlans;
import de.transferlotse.pause.Pauses;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Decides which engagements rest, why and until when; each of them then pauses by itself. */
@Component
class PlanPause implements TaskForm<PlanPause.Facts> {

  private final EngagementRights rights;
  private final Pauses pauses;
  private final PausePlans plans;
  private final Municipalities municipalities;

  PlanPause(EngagementRights rights, Pauses pauses, PausePlans plans, Municipalities municipalities) {
    this.rights = rights;
    this.pauses = pauses;
    this.plans = plans;
    this.municipalities = municipalities;
  }

  /** @param discard whether nothing is to pause after all; then the rest does not count */
  record Facts(
      @Size(max = 200) List<@NotNull String> engagements,
      @Size(max = 500) String reason,
      LocalDate until,
      Boolean discard) {}

  @Override
  public String key() {
    return "plan-pause";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    List<Option> options = options(task.user());
    List<String> chosen = options.stream().map(Option::value).filter(number -> number.equals(task.number())).toList();
    return new FormView<>(new Facts(chosen, null, null, options.isEmpty()), () -> view(options));
  }

  private static Map<String, Object> view(List<Option> options) {
    var view = new HashMap<String, Object>(Map.of("engagements", options));
    view.put("none", options.isEmpty() ? "Zurzeit gibt es keine Begleitung, die Sie pausieren lassen können." : null);
    return view;
  }

  private List<Option> options(String user) {
    Set<String> resting = new HashSet<>(pauses.openNumbers());
    return rights.workableBy(user).stream().filter(engagement -> !resting.contains(engagement.number()))
        .map(engagement -> new Option(label(engagement), engagement.number())).toList();
  }

  private String label(Engagement engagement) {
    return "%s · %s (%s)".formatted(municipalities.of(engagement.municipalityKey()).name(), engagement.number(),
        engagement.phase().label());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (!Boolean.TRUE.equals(facts.discard())) {
      plan(task, facts);
    }
    return Outcome.none();
  }

  private void plan(TaskAtHand task, Facts facts) {
    if (facts.engagements() == null || facts.engagements().isEmpty()) {
      throw Rejection.invalid("Bitte wählen Sie mindestens eine Begleitung aus.");
    }
    if (facts.reason() == null) {
      throw Rejection.invalid("Bitte nennen Sie den Grund der Pause.");
    }
    new TreeSet<>(facts.engagements()).forEach(number -> {
      rights.workable(number, task.user());
      plans.plan(task.processInstanceId(), number, facts.reason(), facts.until(), task.user());
    });
  }
}
