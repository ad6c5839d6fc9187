package de.transferlotse.input;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address to which the application can really send, in lower case. Messages never repeat the address: it is
 * personal data, and messages end up in logs.
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LOCAL = ATOM + "(\\." + ATOM + ")*";
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final String HOST = "(" + LABEL + "\\.)+(xn--[a-z0-9-]+|[a-z]{2,63})";
  /** What each address looks like in lower case. */
  public static final String SHAPE = LOCAL + "@" + HOST;
  private static final Pattern ADDRESS = Pattern.compile(SHAPE);

  public EmailAddress {
    value = checked(value);
  }

  /** The address without blanks around it; invalid input is told in one sentence. */
  public static EmailAddress of(String entered) {
    return new EmailAddress(entered);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String checked(String entered) {
    if (entered == null || entered.isBlank()) {
      throw Rejection.invalid("Bitte geben Sie eine E-Mail-Adresse an.");
    }
    if (entered.chars().anyMatch(Character::isISOControl)) {
      throw Rejection.invalid("Die E-Mail-Adresse darf keinen Zeilenumbruch und keine Steuerzeichen enthalten.");
    }
    if (entered.strip().chars().anyMatch(character -> character > 126)) {
      throw Rejection.invalid("Die E-Mail-Adresse darf keine Umlaute oder anderen Sonderzeichen enthalten; "
          + "eine Domain mit Umlaut schreiben Sie bitte in ihrer Form mit „xn--“.");
    }
    String address = entered.strip().toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    if (at < 0 || at != address.lastIndexOf('@')) {
      throw Rejection.invalid("Die E-Mail-Adresse muss genau ein @ enthalten.");
    }
    if (address.length() > LONGEST || at > LONGEST_LOCAL_PART) {
      throw Rejection.invalid("Die E-Mail-Adresse ist zu lang.");
    }
    if (!ADDRESS.matcher(address).matches()) {
      throw Rejection.invalid("Die E-Mail-Adresse ist nicht gültig; "
          + "bitte prüfen Sie die Schreibweise, zum Beispiel „bildungsbuero@kreis.example“.");
    }
    return address;
  }
}
