package de.transferlotse.engagement.mail;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;

/** Tells the Kommune that there will be no engagement, with the reason that the office management gave. */
abstract class RequestRefusal implements MunicipalityMail {

  private final FirstContacts firstContacts;
  private final String template;

  RequestRefusal(FirstContacts firstContacts, String template) {
    this.firstContacts = firstContacts;
    this.template = template;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public Content content(String number) {
    FirstContact contact = firstContacts.of(number).orElseThrow();
    return new Content("Entscheidung", Map.of(
        "talkOn", OfficeTime.dayOf(contact.firstTalkAt()),
        "concern", contact.concern(),
        "reason", contact.decisionReason()));
  }
}
