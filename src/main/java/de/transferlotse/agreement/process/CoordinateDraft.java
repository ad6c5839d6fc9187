package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** Records whether the Kommune agrees with the draft, or what it wants changed. */
@Component
class CoordinateDraft implements TaskForm<CoordinateDraft.Facts> {

  private final Agreements agreements;
  private final AgreementViews views;

  CoordinateDraft(Agreements agreements, AgreementViews views) {
    this.agreements = agreements;
    this.views = views;
  }

  /** @param changes what the Kommune wants to have otherwise, needed unless it agrees */
  record Facts(@NotNull @Pattern(regexp = "yes|no") String accepted, @Size(max = 2000) String changes) {}

  @Override
  public String key() {
    return "coordinate-draft";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Agreement agreement = agreements.current(task.number());
    return new FormView<>(null, () -> views.of(task, agreement), agreement.version());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean accepted = facts.accepted().equals("yes");
    if (!accepted) {
      if (facts.changes() == null) {
        throw Rejection.invalid("Bitte geben Sie bei „Was soll sich ändern?“ an, was die Kommune anders möchte.");
      }
      agreements.returnByMunicipality(task.number(), facts.changes());
    }
    return Outcome.of(FlowVariable.DRAFT_ACCEPTED, accepted);
  }
}
