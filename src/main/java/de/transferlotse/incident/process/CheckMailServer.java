package de.transferlotse.incident.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.correspondence.MailServerContact;
import de.transferlotse.correspondence.MailServerContact.Outage;
import de.transferlotse.correspondence.MailServerContact.Waiting;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.incident.MailServerRepairs;
import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody has looked after the mail server and lets the application ask it again at once. */
@Component
class CheckMailServer implements TaskForm<CheckMailServer.Facts> {

  private final MailServerContact contact;
  private final MailServerRepairs repairs;

  CheckMailServer(MailServerContact contact, MailServerRepairs repairs) {
    this.contact = contact;
    this.repairs = repairs;
  }

  record Facts(@NotNull Boolean checked) {}

  @Override
  public String key() {
    return "check-mail-server";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(new Facts(false), () -> Map.of(
        "outage", contact.outage().map(CheckMailServer::words).orElse("Der Mailserver nimmt wieder E-Mails an."),
        "waiting", words(contact.waiting())), task.processInstanceId());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (!facts.checked()) {
      throw Rejection.invalid("Bitte bestätigen Sie, dass der Mailserver und seine Einstellungen geprüft sind.");
    }
    repairs.checked(task.processInstanceId(), task.user());
    return Outcome.none();
  }

  private static String words(Outage outage) {
    return "%s Seit %s geht keine E-Mail hinaus.".formatted(outage.reason(), GermanDates.moment(outage.lostSince()));
  }

  private static String words(Waiting waiting) {
    return waiting.count() == 0 ? "Zurzeit wartet keine E-Mail."
        : "%s, die älteste seit %s. Keine geht verloren.".formatted(
            waiting.count() == 1 ? "Eine E-Mail wartet" : waiting.count() + " E-Mails warten",
            GermanDates.moment(waiting.oldest()));
  }
}
