package de.transferlotse.incident.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.incident.Incident;
import de.transferlotse.incident.Incidents;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody has seen to the cause and lets the step run again. */
@Component
class RepairStep implements TaskForm<RepairStep.Facts> {

  private final Incidents incidents;
  private final FormTexts texts;

  RepairStep(Incidents incidents, FormTexts texts) {
    this.incidents = incidents;
    this.texts = texts;
  }

  record Facts(@NotNull Boolean checked) {}

  @Override
  public String key() {
    return "repair-step";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Incident incident = incidents.repairedBy(task.processInstanceId()).orElseThrow();
    return new FormView<>(new Facts(false), () -> Map.of(
        "heading", task.number() == null ? "Störung ohne Begleitung" : texts.heading(task.number()),
        "step", "„%s“ (%s) steht still, seit %s.".formatted(incident.activityName(), incident.processName(),
            GermanDates.moment(incident.openedAt())),
        "explanation", incident.explanation()), incident.id());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (!facts.checked()) {
      throw Rejection.invalid("Bitte bestätigen Sie, dass der Schritt wiederholt werden kann.");
    }
    return Outcome.none();
  }
}
