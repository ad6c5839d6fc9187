package de.transferlotse.answer.standing;

import de.transferlotse.answer.AnswerContent;
import de.transferlotse.answer.AnswerForm;
import de.transferlotse.answer.AnswerInput;
import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the day of the Erstgespräch suits the Kommune, or which one does. */
@Component
class FirstTalkReply implements AnswerForm {

  private final FirstContacts contacts;

  FirstTalkReply(FirstContacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public String purpose() {
    return "first-talk-appointment";
  }

  @Override
  public String taskKey() {
    return "userTask_holdFirstTalk";
  }

  @Override
  public String title() {
    return "Termin für das Erstgespräch";
  }

  @Override
  public String button() {
    return "Termin bestätigen oder verlegen";
  }

  @Override
  public Effect effect() {
    return Effect.NOTED;
  }

  @Override
  public boolean isOpen(String number) {
    return contacts.of(number).filter(contact -> contact.talkNote() == null && contact.firstTalkAt() != null).isPresent();
  }

  @Override
  public Map<String, Object> show(String number) {
    FirstContact contact = contacts.of(number).orElseThrow();
    return Map.of("when", when(contact.firstTalkAt()), "place", contact.firstTalkPlace());
  }

  @Override
  public AnswerContent read(String number, AnswerInput typed) {
    String suits = typed.choice("suits", List.of("yes", "no"), "Bitte wählen Sie aus, ob der Termin passt.");
    String proposal = "no".equals(suits)
        ? typed.required("proposal", 500, "Bitte schlagen Sie einen anderen Termin vor.") : null;
    typed.requireFaultless();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Termin", when(contacts.of(number).orElseThrow().firstTalkAt()));
    lines.put("Antwort", proposal == null ? "Der Termin passt" : "Der Termin passt nicht");
    if (proposal != null) {
      lines.put("Vorschlag", proposal);
    }
    return new AnswerContent(Map.of(), lines);
  }

  private static String when(Instant talkAt) {
    var at = OfficeTime.at(talkAt);
    return "%s, %s, %s".formatted(GermanDates.weekday(at.toLocalDate()), GermanDates.inWords(at.toLocalDate()),
        GermanDates.time(at.toLocalTime()));
  }
}
