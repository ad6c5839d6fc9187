package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.SmtpServer;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;

/** Lets other tests deliver to a server of their own. */
public final class DeliveryNode {

  private DeliveryNode() {}

  public static Delivery to(BeanFactory beans, SmtpServer server) {
    return new Delivery(beans.getBean(Claims.class), beans.getBean(Results.class), beans.getBean(MailServerContact.class),
        beans.getBean(Sender.class), server, beans.getBean(AttachmentSource.class),
        beans.getBean(LinkTokens.class), beans.getBean(Clock.class));
  }
}
