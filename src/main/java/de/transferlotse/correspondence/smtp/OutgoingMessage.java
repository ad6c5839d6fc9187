package de.transferlotse.correspondence.smtp;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
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
    if (mail.content().logo() != null) {
      illustrate(mail.content().logo(), bodies(message.getMimeMessage()));
    }
    if (mail.content().calendar() != null) {
      invite(mail.content().calendar(), message.getMimeMessage());
    }
    message.getMimeMessage().saveChanges();
    return message.getMimeMessage();
  }

  /** The ways to read the mail: all of it, or before the attachments. */
  private static MimeMultipart bodies(MimeMessage message) throws MessagingException {
    try {
      MimeMultipart root = (MimeMultipart) message.getContent();
      boolean isAlone = root.getContentType().startsWith("multipart/alternative");
      return isAlone ? root : (MimeMultipart) root.getBodyPart(0).getContent();
    } catch (IOException impossible) {
      throw new MessagingException("A message of ours cannot be read", impossible);
    }
  }

  /**
   * Binds the picture to the HTML alone. Commons Email would bind it to text and HTML together, and the calendar file
   * could not stand beside these.
   */
  private static void illustrate(Envelope.Picture picture, MimeMultipart bodies) throws MessagingException {
    BodyPart html = bodies.getBodyPart(1);
    bodies.removeBodyPart(1);
    MimeBodyPart image = new MimeBodyPart();
    image.setDataHandler(new DataHandler(picture.file()));
    image.setFileName(picture.file().getName());
    image.setContentID("<" + picture.contentId() + ">");
    image.setDisposition(Part.INLINE);
    MimeMultipart related = new MimeMultipart("related; type=\"text/html\"", html, image);
    MimeBodyPart both = new MimeBodyPart();
    both.setContent(related);
    bodies.addBodyPart(both, 1);
  }

  /** As a third way to read the mail beside text and HTML, where Outlook and Thunderbird look for it. */
  private static void invite(Envelope.Calendar calendar, MimeMessage message) throws MessagingException {
    MimeMultipart bodies = bodies(message);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8),
        "text/calendar; method=" + calendar.method() + "; charset=UTF-8")));
    // Lines of a calendar file must arrive as they are.
    part.setHeader("Content-Transfer-Encoding", "base64");
    bodies.addBodyPart(part);
    if (bodies.getParent() == message) {
      MimeBodyPart body = new MimeBodyPart();
      body.setContent(bodies);
      message.setContent(new MimeMultipart(body));
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
