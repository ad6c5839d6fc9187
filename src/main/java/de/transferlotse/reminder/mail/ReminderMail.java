package de.transferlotse.reminder.mail;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.engagement.WaitWords;
import de.transferlotse.municipality.Contact;
import de.transferlotse.reminder.KnownRequests;
import de.transferlotse.reminder.Reminder;
import de.transferlotse.reminder.Reminders;
import de.transferlotse.reminder.RequestFacts;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds those who were asked, or asks the next function. */
@Component
class ReminderMail implements MunicipalityMail {

  private final Reminders reminders;
  private final KnownRequests known;
  private final WaitWords waits;
  private final Clock clock;

  ReminderMail(Reminders reminders, KnownRequests known, WaitWords waits, Clock clock) {
    this.reminders = reminders;
    this.known = known;
    this.waits = waits;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "reminder";
  }

  @Override
  public boolean isFor(String number, Contact contact) {
    return reminders.contacts(reminders.latestMail(number)).contains(contact.id());
  }

  @Override
  public Optional<String> repeats(String number) {
    return Optional.of(reminders.latestMail(number).taskKey());
  }

  @Override
  public Content content(String number) {
    Reminder reminder = reminders.latestMail(number);
    RequestFacts request = known.of(reminder.taskKey());
    return new Content("Erinnerung " + reminder.id(), Map.of(
        "name", request.name(),
        "wait", waits.of(reminder.taskKey()),
        "ask", request.ask(),
        "askedOn", reminder.askedOn(),
        "askedSubject", reminder.subject(),
        "askedFunctions", reminder.askedFunctions(),
        "toOthers", reminder.toOthers(),
        "dueOn", reminder.dueOn(),
        "overdue", reminder.dueOn().isBefore(OfficeTime.dayOf(clock.instant())),
        "answerBy", reminder.answerBy()));
  }
}
