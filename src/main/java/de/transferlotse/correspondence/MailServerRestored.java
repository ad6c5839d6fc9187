package de.transferlotse.correspondence;

/** The mail server takes mails again; published in the transaction that records it. */
public record MailServerRestored() {
}
