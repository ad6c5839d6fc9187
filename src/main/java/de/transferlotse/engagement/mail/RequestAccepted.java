package de.transferlotse.engagement.mail;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the Kommune that it is taken on, and what comes first. */
@Component
class RequestAccepted implements MunicipalityMail {

  private final FirstContacts firstContacts;

  RequestAccepted(FirstContacts firstContacts) {
    this.firstContacts = firstContacts;
  }

  @Override
  public String template() {
    return "request-accepted";
  }

  @Override
  public Content content(String number) {
    FirstContact contact = firstContacts.of(number).orElseThrow();
    return new Content("Entscheidung", Map.of(
        "talkOn", OfficeTime.dayOf(contact.firstTalkAt()),
        "concern", contact.concern()));
  }
}
