package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.Signatures;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files the scan with both signatures: from now on it is the record, and the agreement is in force. */
@Component
class FileSignedAgreement implements TaskForm<FileSignedAgreement.Facts> {

  private final Agreements agreements;
  private final Signatures signatures;
  private final AgreementViews views;

  FileSignedAgreement(Agreements agreements, Signatures signatures, AgreementViews views) {
    this.agreements = agreements;
    this.signatures = signatures;
    this.views = views;
  }

  /** The term as it was signed. */
  record Facts(@NotNull LocalDate startsOn, @NotNull LocalDate endsOn) {}

  @Override
  public String key() {
    return "file-signed-agreement";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Agreement agreement = agreements.current(task.number());
    return new FormView<>(new Facts(agreement.startsOn(), agreement.endsOn()), () -> view(task, agreement),
        agreement.version());
  }

  private Map<String, Object> view(TaskAtHand task, Agreement agreement) {
    Map<String, Object> view = views.of(task, agreement);
    view.put("signatures", signatures.of(agreement).stream().map(views::said).collect(Collectors.joining("\n")));
    view.put("scan", signatures.scanOf(agreement)
        .map(scan -> "[hochgeladen](/pages/documents/" + scan.id() + ")").orElse("noch nicht hochgeladen"));
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    signatures.file(task.number(), facts.startsOn(), facts.endsOn());
    return Outcome.of(FlowVariable.AGREEMENT_CONCLUDED, true);
  }
}
