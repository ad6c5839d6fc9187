package de.transferlotse.correspondence.smtp;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
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
    if (mail.content().calendar() != null) {
      invite(mail.content().calendar(), message.getMimeMessage());
    }
    message.getMimeMessage().saveChanges();
    return message.getMimeMessage();
  }

  /** As a third way to read the mail beside text and HTML, where Outlook and Thunderbird look for it. */
  private static void invite(Envelope.Calendar calendar, MimeMessage message) throws MessagingException {
    try {
      MimeMultipart root = (MimeMultipart) message.getContent();
      boolean isAlone = root.getContentType().startsWith("multipart/alternative");
      MimeMultipart bodies = isAlone ? root : (MimeMultipart) root.getBodyPart(0).getContent();
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8),
          "text/calendar; method=" + calendar.method() + "; charset=UTF-8")));
      // Lines of a calendar file must arrive as they are.
      part.setHeader("Content-Transfer-Encoding", "base64");
      bodies.addBodyPart(part);
      if (isAlone) {
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(root);
        message.setContent(new MimeMultipart(body));
      }
    } catch (IOException impossible) {
      throw new MessagingException("A message of ours cannot be read", impossible);
    }
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
