package de.transferlotse.input;

import java.util.regex.Pattern;

/** Words that somebody typed and that go on inside a sentence: without the full stop or semicolon behind them. */
public final class Phrase {

  private static final Pattern END = Pattern.compile("(?<!\\b(?:usw|etc|ff|[a-zäöü]))[.;,]+$");

  private Phrase() {}

  /** Abbreviations such as „usw.“ and „u. a.“ keep their full stop; {@code null} stays {@code null}. */
  public static String of(String typed) {
    return typed == null ? null : END.matcher(typed.strip()).replaceFirst("");
  }
}
