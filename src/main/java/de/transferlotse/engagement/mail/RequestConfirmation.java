package de.transferlotse.engagement.mail;

import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.FirstContact;
import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Confirms that a request has arrived, and says who gets in touch until when. */
@Component
class RequestConfirmation implements MunicipalityMail {

  private static final int WORKING_DAYS_TO_GET_IN_TOUCH = 5;

  private final Engagements engagements;
  private final FirstContacts firstContacts;
  private final Municipalities municipalities;
  private final WorkingDays workingDays;
  private final Clock clock;

  RequestConfirmation(Engagements engagements, FirstContacts firstContacts, Municipalities municipalities,
      WorkingDays workingDays, Clock clock) {
    this.engagements = engagements;
    this.firstContacts = firstContacts;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "request-confirmation";
  }

  @Override
  public Content content(String number) {
    FirstContact contact = firstContacts.of(number).orElseThrow();
    String land = municipalities.of(engagements.of(number).municipalityKey()).land().code();
    return new Content("Anfrage", Map.of(
        "requestedOn", contact.receivedOn(),
        "concern", contact.concern(),
        "contactBy", workingDays.after(LocalDate.now(clock), WORKING_DAYS_TO_GET_IN_TOUCH, land)));
  }
}
