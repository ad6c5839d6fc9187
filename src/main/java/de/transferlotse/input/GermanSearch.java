package de.transferlotse.input;

import java.text.Normalizer;
import java.util.Locale;

/** Finds a part of a text, whether an umlaut is typed as such, as two letters or without its dots. */
public final class GermanSearch {

  private GermanSearch() {}

  public static boolean finds(String part, String text) {
    return inTwoLetters(text).contains(inTwoLetters(part)) || withoutDots(text).contains(withoutDots(part));
  }

  private static String inTwoLetters(String text) {
    return text.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }

  private static String withoutDots(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .replace("ß", "ss");
  }
}
