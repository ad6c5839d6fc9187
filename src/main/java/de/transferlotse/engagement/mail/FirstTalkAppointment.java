package de.transferlotse.engagement.mail;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.FirstTalks;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Confirms day, time and place of the Erstgespräch, for the reader and for their calendar. */
@Component
class FirstTalkAppointment implements MunicipalityMail {

  private final FirstContacts firstContacts;
  private final FirstTalks talks;

  FirstTalkAppointment(FirstContacts firstContacts, FirstTalks talks) {
    this.firstContacts = firstContacts;
    this.talks = talks;
  }

  @Override
  public String template() {
    return FirstTalks.INVITATION;
  }

  @Override
  public Content content(String number) {
    FirstContact contact = firstContacts.of(number).orElseThrow();
    var talk = OfficeTime.at(contact.firstTalkAt());
    return new Content("Erstgespräch " + contact.firstTalkAt(), Map.of(
        "talkOn", talk.toLocalDate(),
        "talkAt", talk.toLocalTime(),
        "place", contact.firstTalkPlace(),
        "concern", contact.concern())).with(talks.of(number).orElseThrow());
  }
}
