package de.transferlotse.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows whether the final dot may have left: from then on silence no longer means that the mail did not arrive. */
final class TracedTransport extends SMTPTransport {

  private boolean handedOver;

  TracedTransport(Session session, SmtpServer server) {
    super(session, new URLName("smtp", server.host(), server.port(), null, null, null));
  }

  void nextMail() {
    handedOver = false;
  }

  boolean handedOver() {
    return handedOver;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    handedOver = true;
    super.finishData();
  }
}
