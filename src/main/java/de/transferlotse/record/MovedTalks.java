package de.transferlotse.record;

import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an Erstgespräch and tells the Kommune, both or neither. */
@Service
@Transactional
class MovedTalks {

  private final FirstContacts contacts;
  private final MunicipalityMails mails;
  private final Clock clock;

  MovedTalks(FirstContacts contacts, MunicipalityMails mails, Clock clock) {
    this.contacts = contacts;
    this.mails = mails;
    this.clock = clock;
  }

  /** @throws Rejection (invalid) if that day has passed */
  void move(String number, Instant talkAt, String place) {
    if (talkAt.isBefore(clock.instant())) {
      throw Rejection.invalid("Der Termin liegt in der Vergangenheit; bitte wählen Sie einen künftigen.");
    }
    contacts.schedule(number, talkAt, place);
    mails.queue(number, "first-talk-appointment");
  }
}
