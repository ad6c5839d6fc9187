package de.transferlotse.engagement.mail;

import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.LocalWorkingDays;
import de.transferlotse.engagement.MunicipalityMail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Confirms that a request has arrived, and says who gets in touch until when. */
@Component
class RequestConfirmation implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_GET_IN_TOUCH = 5;

  private final FirstContacts firstContacts;
  private final LocalWorkingDays workingDays;

  RequestConfirmation(FirstContacts firstContacts, LocalWorkingDays workingDays) {
    this.firstContacts = firstContacts;
    this.workingDays = workingDays;
  }

  @Override
  public String template() {
    return "request-confirmation";
  }

  @Override
  public Content content(String number) {
    FirstContact contact = firstContacts.of(number).orElseThrow();
    return new Content("Anfrage", Map.of(
        "requestedOn", contact.receivedOn(),
        "concern", contact.concern(),
        "contactBy", workingDays.fromToday(number, WORKING_DAYS_TO_GET_IN_TOUCH)));
  }
}
