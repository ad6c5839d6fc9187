package de.transferlotse.correspondence.smtp;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;

/** Builds the message with Commons Email, but keeps the Message-ID that the mail was given when it was queued. */
final class OutgoingMessage extends HtmlEmail {

  private final String messageId;

  private OutgoingMessage(String messageId) {
    this.messageId = messageId;
  }

  static MimeMessage of(Envelope mail, Session session) throws EmailException, MessagingException {
    OutgoingMessage message = new OutgoingMessage(mail.messageId());
    message.setMailSession(session);
    message.setCharset(StandardCharsets.UTF_8.name());
    message.setFrom(mail.from(), mail.fromName());
    message.addTo(mail.to());
    message.addReplyTo(mail.replyTo(), mail.replyToName());
    message.setSubject(mail.subject());
    message.setTextMsg(mail.text());
    message.setHtmlMsg(mail.html());
    message.setSentDate(Date.from(mail.date()));
    message.addHeader("Auto-Submitted", "auto-generated");
    for (DataSource attachment : mail.attachments()) {
      message.attach(attachment, attachment.getName(), null);
    }
    message.buildMimeMessage();
    message.getMimeMessage().saveChanges();
    return message.getMimeMessage();
  }

  @Override
  protected MimeMessage createMimeMessage(Session session) {
    return new MimeMessage(session) {
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
      }
    };
  }
}
