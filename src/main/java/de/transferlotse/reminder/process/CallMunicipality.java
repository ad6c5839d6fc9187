package de.transferlotse.reminder.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engagement.WaitWords;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.record.ContactNote;
import de.transferlotse.record.ContactNotes;
import de.transferlotse.record.NoteKind;
import de.transferlotse.reminder.KnownRequests;
import de.transferlotse.reminder.Reminder;
import de.transferlotse.reminder.Reminders;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody calls the Kommune, because mails did not help; what was said is kept as a note of the engagement. */
@Component
class CallMunicipality implements TaskForm<CallMunicipality.Facts> {

  private static final String REACHED = "reached";
  private static final String NOBODY = "niemand erreicht";

  private final Reminders reminders;
  private final KnownRequests known;
  private final WaitWords waits;
  private final ContactNotes notes;
  private final Engagements engagements;
  private final Contacts contacts;
  private final FormTexts texts;
  private final Clock clock;

  CallMunicipality(Reminders reminders, KnownRequests known, WaitWords waits, ContactNotes notes, Engagements engagements,
      Contacts contacts, FormTexts texts, Clock clock) {
    this.reminders = reminders;
    this.known = known;
    this.waits = waits;
    this.notes = notes;
    this.engagements = engagements;
    this.contacts = contacts;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param counterpart function or department, never a name
   * @param agreedOn until when an answer was promised
   */
  record Facts(@NotNull @Pattern(regexp = "reached|notReached") String result, @Size(max = 120) String counterpart,
      LocalDate agreedOn, @Size(max = 2000) String note) {}

  @Override
  public String key() {
    return "call-municipality";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    Reminder call = reminders.doneBy(task.processInstanceId());
    return new FormView<>(new Facts(null, null, null, null), () -> Map.of(
        "heading", texts.heading(task.number()),
        "wait", waits.of(call.taskKey()),
        "asked", "am %s mit der E-Mail „%s“ an: %s".formatted(GermanDates.inWords(call.askedOn()), call.subject(),
            call.askedFunctions()),
        "reminded", reminded(call),
        "due", GermanDates.inWords(call.dueOn()),
        "contacts", contacts(task.number()).stream().map(CallMunicipality::row).toList()), call.id());
  }

  private String reminded(Reminder call) {
    List<String> days = reminders.of(call.number()).stream().filter(one -> one.taskId().equals(call.taskId()))
        .filter(one -> !one.id().equals(call.id())).map(one -> GermanDates.inFigures(one.decidedOn())).toList();
    return days.isEmpty() ? "noch nicht" : "am " + String.join(", ", days);
  }

  private List<Contact> contacts(String number) {
    return contacts.of(engagements.of(number).municipalityKey(), today());
  }

  private static Map<String, String> row(Contact contact) {
    return Map.of("function", contact.function().label(), "name", contact.name() == null ? "–" : contact.name(),
        "phone", contact.phone() == null ? "nicht hinterlegt" : contact.phone());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    boolean reached = REACHED.equals(facts.result());
    if (reached && facts.counterpart() == null) {
      throw Rejection.invalid("Bitte sagen Sie, mit wem Sie gesprochen haben; die Funktion genügt.");
    }
    Reminder call = reminders.doneBy(task.processInstanceId());
    reminders.called(call, reached, facts.agreedOn());
    notes.write(call.id(), task.number(), new ContactNote(NoteKind.CALL, today(), reached ? facts.counterpart() : NOBODY,
        note(call, facts)), task.user());
    return Outcome.none();
  }

  private String note(Reminder call, Facts facts) {
    return "Es ging um: %s.%s%s".formatted(known.of(call.taskKey()).name(),
        facts.agreedOn() == null ? "" : " Antwort zugesagt bis zum %s.".formatted(GermanDates.inWords(facts.agreedOn())),
        facts.note() == null ? "" : "\n" + facts.note());
  }

  private LocalDate today() {
    return OfficeTime.dayOf(clock.instant());
  }
}
