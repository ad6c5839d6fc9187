package de.transferlotse.correspondence;

/**
 * Who gets a mail: a function of the municipality rather than a person.
 *
 * @param function German label, such as "Bildungsbüro"
 * @param salutation whole line without the comma, such as "Sehr geehrte Frau Landrätin"
 * @param address plain ASCII address; anything else is refused when the mail is queued
 */
public record Recipient(String function, String salutation, String address) {
}
