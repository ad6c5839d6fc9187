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
   * @param calendar {@code null} unless the mail tells of an appointment
   * @param attachments each under the name of its source
   */
  public record Content(String subject, String text, String html, Calendar calendar, List<DataSource> attachments) {}

  /** A calendar file and what it wants to be done with it: REQUEST or CANCEL. */
  public record Calendar(String method, String text) {}
}
