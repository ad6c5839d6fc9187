package de.transferlotse.record;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Erstgespräch. */
@Component
class FirstTalkDay implements RecordAppointments {

  private final FirstContacts contacts;

  FirstTalkDay(FirstContacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public List<Appointment> of(String number) {
    return contacts.of(number).filter(contact -> contact.firstTalkAt() != null)
        .map(FirstTalkDay::appointment).stream().toList();
  }

  private static Appointment appointment(FirstContact contact) {
    boolean held = contact.talkNote() != null;
    return new Appointment(OfficeTime.dayOf(contact.firstTalkAt()), "Erstgespräch", held ? "geführt" : "vereinbart",
        held ? contact.talkParticipants() : contact.firstTalkPlace());
  }
}
