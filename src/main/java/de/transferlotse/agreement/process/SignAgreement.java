package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Side;
import de.transferlotse.agreement.Signature;
import de.transferlotse.agreement.Signatures;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Leitung signs for the agency, or gives the agreement back with a reason. */
@Component
class SignAgreement implements TaskForm<SignAgreement.Facts> {

  private final Agreements agreements;
  private final Signatures signatures;
  private final AgreementViews views;

  SignAgreement(Agreements agreements, Signatures signatures, AgreementViews views) {
    this.agreements = agreements;
    this.signatures = signatures;
    this.views = views;
  }

  /** @param reason needed unless it is signed; day, name and function are needed if it is */
  record Facts(
      @NotNull @Pattern(regexp = "yes|no") String signed,
      @PastOrPresent LocalDate signedOn,
      @Size(max = 120) String name,
      @Size(max = 120) String function,
      @Size(max = 2000) String reason) {}

  @Override
  public String key() {
    return "sign-agreement";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Agreement agreement = agreements.current(task.number());
    List<Signature> made = signatures.of(agreement);
    return new FormView<>(new Facts(null, null, null, "Leitung der Transferagentur", null),
        () -> view(task, agreement, made), List.of(agreement.version(), made));
  }

  private Map<String, Object> view(TaskAtHand task, Agreement agreement, List<Signature> made) {
    Map<String, Object> view = views.of(task, agreement);
    view.put("signature", made.stream().map(views::said).findFirst().orElse("–"));
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean signed = facts.signed().equals("yes");
    if (signed) {
      sign(task, facts);
    } else if (facts.reason() == null) {
      throw Rejection.invalid("Bitte begründen Sie, warum Sie nicht unterzeichnen; die Berater:in sieht die"
          + " Begründung.");
    } else {
      signatures.decline(task.number(), facts.reason());
    }
    return Outcome.of(FlowVariable.AGENCY_SIGNED, signed);
  }

  private void sign(TaskAtHand task, Facts facts) {
    if (facts.signedOn() == null || facts.name() == null || facts.function() == null) {
      throw Rejection.invalid("Bitte geben Sie an, wann, mit welchem Namen und in welcher Funktion Sie unterschrieben"
          + " haben.");
    }
    signatures.sign(task.number(), new Signature(Side.AGENCY, facts.signedOn(), facts.name(), facts.function()));
  }
}
