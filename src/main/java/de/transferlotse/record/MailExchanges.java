package de.transferlotse.record;

import de.transferlotse.correspondence.MailLog;
import de.transferlotse.engagement.Engagement;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails to a Kommune. */
@Component
class MailExchanges implements Exchanges {

  private final MailLog mails;

  MailExchanges(MailLog mails) {
    this.mails = mails;
  }

  @Override
  public List<Exchange> latest(Engagement engagement, int most) {
    return mails.latest(engagement.number(), most).stream().map(mail -> new Exchange(mail.createdAt(),
        "E-Mail an " + mail.function(), mail.subject(), mail.standing(),
        MailPage.address(engagement.number(), mail.id()))).toList();
  }
}
