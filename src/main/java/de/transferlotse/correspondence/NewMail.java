package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.RenderedMail;
import java.util.UUID;

/**
 * A worded mail before it is a row; {@code listUnsubscribe} is null unless it only informs, {@code calendar} unless it
 * invites.
 */
record NewMail(UUID id, MailKey key, String function, String salutation, RenderedMail words, String fromAddress,
    String fromName, String replyToAddress, String replyToName, String listUnsubscribe, CalendarFile calendar) {
}
