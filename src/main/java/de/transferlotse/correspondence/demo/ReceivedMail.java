package de.transferlotse.correspondence.demo;

import de.transferlotse.calendar.OfficeTime;
import jakarta.activation.DataSource;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.mail2.jakarta.util.MimeMessageParser;

/** A mail of the demo, taken apart for showing. */
record ReceivedMail(String id, ZonedDateTime date, String from, String to, String replyTo, String subject, String text,
    String html, List<DataSource> attachments, String source) {

  static ReceivedMail of(String id, byte[] raw) {
    try {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      MimeMessageParser parts = new MimeMessageParser(message).parse();
      List<DataSource> files = new ArrayList<>(parts.getAttachmentList());
      String html = orEmpty(parts.getHtmlContent());
      for (String reference : parts.getContentIds()) {
        DataSource picture = parts.findAttachmentByCid(reference);
        files.remove(picture);
        html = html.replace("cid:" + reference, dataUri(picture));
      }
      return new ReceivedMail(id, OfficeTime.at(message.getSentDate().toInstant()), names(message.getFrom()),
          names(message.getAllRecipients()), names(message.getReplyTo()), message.getSubject(),
          orEmpty(parts.getPlainContent()), html, List.copyOf(files),
          new String(raw, StandardCharsets.UTF_8));
    } catch (MessagingException failure) {
      throw new IllegalStateException("Not a mail: " + id, failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String names(Address[] addresses) {
    return Stream.of(addresses == null ? new Address[0] : addresses)
        .map(address -> address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString())
        .collect(Collectors.joining(", "));
  }

  /** A picture within the mail, as an address that loads nothing. */
  private static String dataUri(DataSource picture) throws IOException {
    try (InputStream content = picture.getInputStream()) {
      return "data:" + picture.getContentType() + ";base64," + Base64.getEncoder().encodeToString(content.readAllBytes());
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
