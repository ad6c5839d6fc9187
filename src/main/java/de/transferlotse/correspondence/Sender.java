package de.transferlotse.correspondence;

/** The agency as every mail shows it: functional mailbox and name; {@code bounce} hears of what could not be delivered. */
record Sender(String address, String name, String bounce) {

  String domain() {
    return address.substring(address.indexOf('@') + 1);
  }
}
