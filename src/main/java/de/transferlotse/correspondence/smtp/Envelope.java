package de.transferlotse.correspondence.smtp;

import jakarta.activation.DataSource;
import java.time.Instant;
import java.util.List;

/** Everything that one message is made of; the name of an attachment is the name of its source. */
public record Envelope(String from, String fromName, String to, String replyTo, String replyToName, String subject,
    String text, String html, String messageId, Instant date, List<DataSource> attachments) {
}
