package de.transferlotse.correspondence.smtp;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Builds the message with Commons Email, but keeps the Message-ID that the mail was given when it was queued. */
final class OutgoingMessage extends HtmlEmail {

  private final String messageId;
  private final String bounce;

  private OutgoingMessage(Envelope mail) {
    messageId = mail.messageId();
    bounce = mail.bounce();
  }

  static MimeMessage of(Envelope mail, Session session) throws EmailException, MessagingException {
    OutgoingMessage message = new OutgoingMessage(mail);
    message.setMailSession(session);
    message.setCharset(StandardCharsets.UTF_8.name());
    message.setFrom(mail.from().address(), mail.from().name());
    message.addTo(mail.to());
    message.addReplyTo(mail.replyTo().address(), mail.replyTo().name());
    message.setSubject(mail.content().subject());
    message.setTextMsg(mail.content().text());
    message.setHtmlMsg(mail.content().html());
    message.setSentDate(Date.from(mail.date()));
    message.addHeader("Auto-Submitted", "auto-generated");
    if (mail.listUnsubscribe() != null) {
      message.addHeader("List-Unsubscribe", mail.listUnsubscribe());
    }
    for (DataSource attachment : mail.content().attachments()) {
      message.attach(attachment, attachment.getName(), null);
    }
    message.buildMimeMessage();
    message.getMimeMessage().saveChanges();
    return message.getMimeMessage();
  }

  @Override
  protected MimeMessage createMimeMessage(Session session) {
    SMTPMessage message = new SMTPMessage(session) {
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
      }
    };
    message.setEnvelopeFrom(bounce);
    return message;
  }
}
