package de.transferlotse.incident.process;

import de.transferlotse.correspondence.FailedMails;
import de.transferlotse.correspondence.FailedMails.FailedMail;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.incident.MailRepairs;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody checks the address of a mail that did not arrive, or tells the recipient otherwise. */
@Component
class RepairMail implements TaskForm<RepairMail.Facts> {

  private static final String RESEND = "resend";

  private final MailRepairs repairs;
  private final FailedMails mails;
  private final FormTexts texts;

  RepairMail(MailRepairs repairs, FailedMails mails, FormTexts texts) {
    this.repairs = repairs;
    this.mails = mails;
    this.texts = texts;
  }

  record Facts(@NotNull @Pattern(regexp = "resend|delivered") String decision, @Size(max = 254) String address,
      @Size(max = 1000) String note) {}

  @Override
  public String key() {
    return "repair-mail";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    FailedMail mail = mails.of(repairs.of(task.processInstanceId()).mail());
    boolean toStaff = task.number() == null;
    return new FormView<>(new Facts(null, mail.recipientAddress(), null), () -> Map.of(
        "heading", toStaff ? "E-Mail innerhalb der Agentur" : texts.heading(task.number()),
        "correction", toStaff ? "Ändern Sie die Adresse, berichtigen Sie sie bitte auch beim Konto oder Büro."
            : "Ändern Sie die Adresse, wird auch der Kontakt berichtigt.",
        "subject", mail.subject(), "recipient", mail.recipientFunction(),
        "reason", mail.reason().isEmpty() ? "Der Server hat keinen Grund genannt." : mail.reason()), mail.id());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean resend = facts.decision().equals(RESEND);
    if (resend) {
      repairs.decideToResend(task.processInstanceId(), facts.address(), task.user());
    } else if (facts.note() == null || facts.note().isBlank()) {
      throw Rejection.invalid("Bitte notieren Sie, wie die Nachricht sonst angekommen ist.");
    } else {
      repairs.decideDelivered(task.processInstanceId(), facts.note(), task.user());
    }
    return Outcome.of(FlowVariable.RESEND_MAIL, resend);
  }
}
