package de.transferlotse.monitoring.own;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.OwnEntry;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number as people type it. Points between thousands are understood where they can be nothing else; whatever may be
 * read in two ways is asked and never guessed.
 */
final class GermanNumber {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
  private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9]\\d{0,14})(?:,\\d{1,9})?");
  private static final Pattern POINTS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,4}(?:,\\d{1,9})?");
  private static final Pattern GAPS = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3}){1,4}(?:,\\d{1,9})?");
  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}");
  private static final Pattern NEGATIVE = Pattern.compile("[-−–]\\s?\\d.*");
  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d+.*");
  private static final Pattern DASH = Pattern.compile("[-−–—/.]");
  private static final int LONGEST_SHOWN = 40;

  private GermanNumber() {}

  /**
   * The number, or {@code null} for „k. A.“.
   *
   * @throws Rejection (invalid) with the text and what is wrong with it, as the rest of a sentence that begins with where
   *     it stands
   */
  static BigDecimal of(String typed, int decimals) {
    String text = BLANKS.matcher(typed.strip()).replaceAll(" ");
    if (none(text)) {
      return null;
    }
    if (PLAIN.matcher(text).matches()) {
      return within(number(text), text, decimals);
    }
    if (GAPS.matcher(text).matches()) {
      return within(number(text.replace(" ", "")), text, decimals);
    }
    if (POINTS.matcher(text).matches()) {
      return points(text, decimals);
    }
    throw refused(text, complaint(text));
  }

  private static boolean none(String text) {
    String word = text.toLowerCase(Locale.GERMAN).replace(" ", "").replace(".", "");
    return word.equals("ka") || word.equals("keineangabe");
  }

  // „1.234“ may be a little more than one, unless only whole numbers make sense.
  private static BigDecimal points(String text, int decimals) {
    boolean once = text.indexOf('.') == text.lastIndexOf('.') && text.indexOf(',') < 0;
    String joined = text.replace(".", "");
    if (once && decimals > 0) {
      throw refused(text, "kann zweierlei heißen; bitte schreiben Sie %s oder %s".formatted(joined, text.replace('.', ',')));
    }
    return within(number(joined), text, decimals);
  }

  /** @throws Rejection (invalid) as above */
  static BigDecimal within(BigDecimal number, String text, int decimals) {
    if (number.signum() < 0) {
      throw refused(text, "ist kleiner als null");
    }
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > decimals) {
      throw refused(text, decimals == 0 ? "ist keine ganze Zahl" : "hat mehr als %d Nachkommastellen".formatted(decimals));
    }
    if (plain.precision() - plain.scale() > 15) {
      throw refused(text, "ist unmöglich groß");
    }
    return plain.setScale(Math.max(0, plain.scale()));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static String complaint(String text) {
    if (NEGATIVE.matcher(text).matches()) {
      return "ist kleiner als null";
    }
    if (text.indexOf('%') >= 0) {
      return "ist ein Anteil; gefragt ist die Zahl selbst";
    }
    if (ENGLISH.matcher(text).matches()) {
      return "ist englisch geschrieben; bitte ohne Trennzeichen zwischen den Tausendern und mit Dezimalkomma";
    }
    if (DECIMAL_POINT.matcher(text).matches()) {
      return "hat einen Punkt; bitte schreiben Sie ein Komma: " + text.replace('.', ',');
    }
    if (DASH.matcher(text).matches()) {
      return "kann null oder „keine Angabe“ heißen; bitte schreiben Sie 0 oder " + OwnEntry.NONE;
    }
    if (LEADING_ZERO.matcher(text).matches()) {
      return "beginnt mit einer Null und sieht nach einem Schlüssel aus";
    }
    return "ist keine Zahl";
  }

  static Rejection refused(String text, String why) {
    String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    return Rejection.invalid("„%s“ %s.".formatted(shown, why));
  }
}
