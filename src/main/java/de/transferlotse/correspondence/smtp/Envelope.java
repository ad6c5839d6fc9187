package de.transferlotse.correspondence.smtp;

import jakarta.activation.DataSource;
import java.time.Instant;
import java.util.List;

/**
 * Everything that one message is made of.
 *
 * @param bounce address to which servers report that they could not deliver
 * @param listUnsubscribe how to stop such mails, as the header says it; {@code null} if there is nothing to stop
 */
public record Envelope(Mailbox from, String bounce, String to, Mailbox replyTo, String listUnsubscribe, Content content,
    String messageId, Instant date) {

  /** An address and the name that people read. */
  public record Mailbox(String address, String name) {}

  /**
   * What a person gets to see.
   *
   * @param logo {@code null} unless the HTML refers to it
   * @param calendar {@code null} unless the mail tells of an appointment
   * @param attachments each under the name of its source
   */
  public record Content(String subject, String text, String html, Picture logo, Calendar calendar,
      List<DataSource> attachments) {}

  /** A picture within the HTML, which refers to it as {@code cid:} and this id. */
  public record Picture(String contentId, DataSource file) {}

  /** A calendar file and what it wants to be done with it: REQUEST or CANCEL. */
  public record Calendar(String method, String text) {}
}
