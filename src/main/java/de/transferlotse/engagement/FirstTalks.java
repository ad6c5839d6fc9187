package de.transferlotse.engagement;

import de.transferlotse.correspondence.Appointment;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.municipality.Contact;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.platform.AgencySettings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The Erstgespräch as the Kommune's calendars have it. */
@Component
public class FirstTalks {

  /** The mail that invites to it, and tells when it is moved. */
  public static final String INVITATION = "first-talk-appointment";
  /** The mail that calls it off. */
  public static final String CANCELLATION = "first-talk-cancelled";

  private static final Duration LENGTH = Duration.ofHours(1);

  private final FirstContacts firstContacts;
  private final Engagements engagements;
  private final Contacts contacts;
  private final MailLog mails;
  private final AgencySettings agency;
  private final Clock clock;

  FirstTalks(FirstContacts firstContacts, Engagements engagements, Contacts contacts, MailLog mails, AgencySettings agency,
      Clock clock) {
    this.firstContacts = firstContacts;
    this.engagements = engagements;
    this.contacts = contacts;
    this.mails = mails;
    this.agency = agency;
    this.clock = clock;
  }

  /** Empty until a day is agreed. */
  public Optional<Appointment> of(String number) {
    return firstContacts.of(number).filter(contact -> contact.firstTalkAt() != null).map(contact -> new Appointment(
        "erstgespraech-" + number, contact.firstTalkAt(), LENGTH, "Erstgespräch: " + agency.name(), contact.firstTalkPlace(),
        "Ausgangspunkt ist Ihr Anliegen:\n%s\n\nPasst der Termin nicht mehr? Dann antworten Sie bitte auf unsere E-Mail."
            .formatted(contact.concern())));
  }

  /** Called off, if it still lies ahead. */
  public Optional<Appointment> cancelled(String number) {
    boolean held = firstContacts.of(number).filter(contact -> contact.talkNote() != null).isPresent();
    return of(number).filter(talk -> !held && talk.start().isAfter(clock.instant())).map(Appointment::cancel);
  }

  /** The same, if it stands in the calendar of anybody to whom we still write. */
  public Optional<Appointment> toCallOff(String number) {
    return cancelled(number).filter(talk -> {
      Set<String> invited = mails.reached(number, INVITATION);
      return contacts.recipients(engagements.of(number).municipalityKey(), LocalDate.now(clock)).stream()
          .anyMatch(contact -> invited.contains(contact.email()));
    });
  }

  /** Whether the invitation went to them. */
  public boolean isInvited(String number, Contact contact) {
    return mails.reached(number, INVITATION).contains(contact.email());
  }
}
