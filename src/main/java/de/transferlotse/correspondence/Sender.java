package de.transferlotse.correspondence;

/** The agency as every mail shows it: functional mailbox and name. */
record Sender(String address, String name) {
}
