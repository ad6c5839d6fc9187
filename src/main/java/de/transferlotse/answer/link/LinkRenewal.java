package de.transferlotse.answer.link;

import de.transferlotse.answer.link.Visit.State;
import de.transferlotse.correspondence.FailedMails;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the mail of a link that is too old once more, to the address that we know. */
@Service
@Transactional
public class LinkRenewal {

  private final Visits visits;
  private final FailedMails mails;

  LinkRenewal(Visits visits, FailedMails mails) {
    this.visits = visits;
    this.mails = mails;
  }

  /** Once for each link, however often it is asked for; false if the link does not need it or may not have it. */
  public boolean renew(AnswerToken token) {
    Visit visit = visits.of(token);
    if (visit.state() != State.EXPIRED) {
      return false;
    }
    var link = visits.link(token);
    mails.sendAgain(link.mail(), UUID.nameUUIDFromBytes(("neuer Link " + link.id()).getBytes()), link.address());
    return true;
  }
}
