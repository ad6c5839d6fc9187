package de.transferlotse.record;

import de.transferlotse.engagement.FirstContacts;
import de.transferlotse.engagement.MunicipalityMails;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves an Erstgespräch and tells the Kommune, both or neither. */
@Service
@Transactional
class MovedTalks {

  private final FirstContacts contacts;
  private final MunicipalityMails mails;

  MovedTalks(FirstContacts contacts, MunicipalityMails mails) {
    this.contacts = contacts;
    this.mails = mails;
  }

  /** @throws de.transferlotse.input.Rejection (invalid) if that moment has passed */
  void move(String number, Instant talkAt, String place) {
    contacts.schedule(number, talkAt, place);
    mails.queue(number, "first-talk-appointment");
  }
}
