package de.transferlotse.correspondence;

/** The agency as every mail shows it: functional mailbox, name, imprint and where to learn about data protection. */
record Sender(String address, String name, String imprint, String privacy) {
}
