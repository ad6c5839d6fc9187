package de.transferlotse.correspondence;

/** Mails were written; once their transaction is committed delivery need not wait for its next round. */
record MailQueued() {
}
