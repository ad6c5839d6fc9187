package de.transferlotse.correspondence;

import java.util.UUID;

/**
 * A mail that this node may send; {@code attempts} counts those before, {@code listUnsubscribe} and {@code calendar} may be
 * null.
 */
record ClaimedMail(UUID id, String engagement, String template, String recipientAddress, String subject,
    String textBody, String htmlBody, String fromAddress, String fromName, String replyToAddress, String replyToName,
    String listUnsubscribe, String calendar, String messageId, int attempts) {
}
