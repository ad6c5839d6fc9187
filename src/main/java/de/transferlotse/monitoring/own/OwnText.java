package de.transferlotse.monitoring.own;

import de.transferlotse.input.PlainText;
import de.transferlotse.input.Rejection;
import java.util.regex.Pattern;

/** Words beside a value: who gave it and a remark. People's addresses have no place there. */
final class OwnText {

  static final int LONGEST_SOURCE = 120;
  static final int LONGEST_REMARK = 300;

  private static final Pattern LINES = Pattern.compile("\\s+");
  private static final Pattern PHONE = Pattern.compile("(?:\\+49|\\b0\\d{2,5})[ /()-]*\\d{3}[\\d /-]{2,}");

  private OwnText() {}

  /** @throws Rejection (invalid) as the rest of a sentence that begins with where it stands */
  static String source(String typed) {
    String text = text(typed, LONGEST_SOURCE);
    if (text.isEmpty()) {
      throw Rejection.invalid("Bitte nennen Sie das Amt oder die Stelle, von der die Zahl stammt.");
    }
    return text;
  }

  static String remark(String typed) {
    return text(typed, LONGEST_REMARK);
  }

  private static String text(String typed, int longest) {
    String text = LINES.matcher(PlainText.of(typed)).replaceAll(" ").strip();
    if (text.length() > longest) {
      throw Rejection.invalid("Höchstens %d Zeichen sind möglich, es sind %d.".formatted(longest, text.length()));
    }
    if (text.indexOf('@') >= 0 || PHONE.matcher(text).find()) {
      throw Rejection.invalid("Bitte nur das Amt oder die Stelle, ohne E-Mail-Adresse und Telefonnummer.");
    }
    return text;
  }
}
