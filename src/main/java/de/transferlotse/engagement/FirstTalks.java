package de.transferlotse.engagement;

import de.transferlotse.correspondence.Appointment;
import de.transferlotse.platform.AgencySettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The Erstgespräch as the Kommune's calendars have it. */
@Component
public class FirstTalks {

  private static final Duration LENGTH = Duration.ofHours(1);

  private final FirstContacts contacts;
  private final AgencySettings agency;
  private final Clock clock;

  FirstTalks(FirstContacts contacts, AgencySettings agency, Clock clock) {
    this.contacts = contacts;
    this.agency = agency;
    this.clock = clock;
  }

  /** Empty until a day is agreed. */
  public Optional<Appointment> of(String number) {
    return contacts.of(number).filter(contact -> contact.firstTalkAt() != null).map(contact -> new Appointment(
        "erstgespraech-" + number, contact.firstTalkAt(), LENGTH, "Erstgespräch: " + agency.name(), contact.firstTalkPlace(),
        "Ausgangspunkt ist Ihr Anliegen:\n%s\n\nPasst der Termin nicht mehr? Dann antworten Sie bitte auf unsere E-Mail."
            .formatted(contact.concern())));
  }

  /** Called off, if it still lies ahead. */
  public Optional<Appointment> cancelled(String number) {
    boolean held = contacts.of(number).filter(contact -> contact.talkNote() != null).isPresent();
    return of(number).filter(talk -> !held && talk.start().isAfter(clock.instant())).map(Appointment::cancel);
  }
}
