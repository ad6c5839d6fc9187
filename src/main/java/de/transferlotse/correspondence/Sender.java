package de.transferlotse.correspondence;

import de.transferlotse.platform.Logo;

/**
 * The agency as every mail shows it: functional mailbox, name and logo; {@code bounce} hears of what could not be
 * delivered.
 */
record Sender(String address, String name, String bounce, Logo logo) {

  String domain() {
    return address.substring(address.indexOf('@') + 1);
  }
}
