package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Side;
import de.transferlotse.agreement.Signature;
import de.transferlotse.agreement.Signatures;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Records who signed for the Kommune. */
@Component
class CollectSignature implements TaskForm<CollectSignature.Facts> {

  private final Agreements agreements;
  private final Signatures signatures;
  private final AgreementViews views;

  CollectSignature(Agreements agreements, Signatures signatures, AgreementViews views) {
    this.agreements = agreements;
    this.signatures = signatures;
    this.views = views;
  }

  record Facts(
      @NotNull @PastOrPresent LocalDate signedOn,
      @NotNull @Size(max = 120) String name,
      @NotNull @Size(max = 120) String function) {}

  @Override
  public String key() {
    return "collect-signature";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Agreement agreement = agreements.current(task.number());
    return new FormView<>(new Facts(null, null, agreement.terms().clauses().municipalityHead()),
        () -> views.of(task, agreement), agreement.version());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    signatures.sign(task.number(), new Signature(Side.MUNICIPALITY, facts.signedOn(), facts.name(), facts.function()));
    return Outcome.none();
  }
}
