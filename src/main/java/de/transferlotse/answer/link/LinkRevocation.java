package de.transferlotse.answer.link;

import de.transferlotse.correspondence.MailLog;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was sent. */
@Service
@Transactional
public class LinkRevocation {

  private final MailLog mails;
  private final IssuedLinks links;

  LinkRevocation(MailLog mails, IssuedLinks links) {
    this.mails = mails;
    this.links = links;
  }

  /** @throws de.transferlotse.input.Rejection (unknown) if the engagement has no such mail */
  public void revoke(String number, UUID mail) {
    links.revoke(mails.whole(number, mail).id());
  }
}
