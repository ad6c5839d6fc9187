package de.transferlotse.record;

import de.transferlotse.correspondence.FailedMails;
import de.transferlotse.correspondence.MailLog;
import de.transferlotse.correspondence.MailLog.WholeMail;
import de.transferlotse.correspondence.MailState;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Contacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a mail to a Kommune again because a person asks for it: an occasion of its own, to the same address. */
@Service
@Transactional
class Resending {

  private static final Set<MailState> OVER = EnumSet.of(MailState.SENT, MailState.UNCLEAR, MailState.FAILED);

  private final MailLog mails;
  private final FailedMails again;
  private final Contacts contacts;
  private final Clock clock;

  Resending(MailLog mails, FailedMails again, Contacts contacts, Clock clock) {
    this.mails = mails;
    this.again = again;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** While it waits it goes by itself, and nothing goes to who has left. */
  boolean fits(Engagement engagement, WholeMail mail) {
    return engagement.isOpen() && OVER.contains(mail.state()) && contacts
        .recipients(engagement.municipalityKey(), LocalDate.now(clock)).stream()
        .anyMatch(contact -> contact.email().equals(mail.address()));
  }

  /**
   * @param time given by the page, so that a double click sends once
   * @throws Rejection (unknown) if the engagement has no such mail, (conflict) if it cannot be sent again
   */
  void again(Engagement engagement, UUID id, UUID time) {
    WholeMail mail = mails.whole(engagement.number(), id);
    if (!fits(engagement, mail)) {
      throw Rejection.conflict("Diese E-Mail lässt sich nicht noch einmal senden: Sie ist noch unterwegs, an diese Adresse"
          + " geht nichts mehr, oder die Begleitung ist beendet.");
    }
    again.sendAgain(id, time, mail.address());
  }
}
