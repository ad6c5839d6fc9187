package de.transferlotse.correspondence;

import de.transferlotse.input.Rejection;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one rule for addresses and names in a header: what could end the line or name a second receiver stays out. */
final class MailAddress {

  private static final Pattern PLAIN = Pattern.compile(
      "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  private MailAddress() {
  }

  /** The address, trimmed and with its domain in lower case; anything a server might read otherwise is refused. */
  static String checked(String address) {
    String trimmed = address == null ? "" : address.strip();
    if (trimmed.length() > 254 || trimmed.indexOf('@') > 64 || !PLAIN.matcher(trimmed).matches()) {
      throw Rejection.invalid("Das ist keine gültige E-Mail-Adresse. Bitte verwenden Sie die Form name@kreis.de"
          + " ohne Umlaute und Leerzeichen.");
    }
    int at = trimmed.indexOf('@');
    return trimmed.substring(0, at) + trimmed.substring(at).toLowerCase(Locale.ROOT);
  }

  /** A name for a header: control characters become blanks, so it can never start a header of its own. */
  static String oneLine(String name) {
    return name.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
