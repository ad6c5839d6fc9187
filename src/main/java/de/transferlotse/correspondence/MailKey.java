package de.transferlotse.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What makes a mail the same mail.
 *
 * @param number of the engagement, {@code null} for a mail to the agency's own staff
 */
record MailKey(String number, String template, String occasion, String address) {

  /** The same for the same key whenever it is asked, so servers and readers can tell a repetition. */
  String messageId(String fromAddress) {
    String key = String.join("\n", number == null ? "" : number, template, occasion, address);
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return "<" + name + fromAddress.substring(fromAddress.indexOf('@')) + ">";
  }
}
