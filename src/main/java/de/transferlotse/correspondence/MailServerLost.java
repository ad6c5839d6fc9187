package de.transferlotse.correspondence;

/**
 * The mail server failed us once more; published in the transaction that records it.
 *
 * @param failures how often in a row
 */
public record MailServerLost(int failures) {
}
