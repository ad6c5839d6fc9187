package de.transferlotse.correspondence;

import java.util.UUID;

/**
 * A mail is given up; published in the transaction that records it, so that somebody is told.
 *
 * @param number of the engagement, {@code null} if the mail was for the agency's own staff
 * @param permanent the server refused the address or the mail for good; otherwise the last attempt was used up
 */
public record MailFailed(UUID mail, String number, String template, boolean permanent) {
}
