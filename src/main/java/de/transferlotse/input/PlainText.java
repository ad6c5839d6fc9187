package de.transferlotse.input;

/** Words that somebody typed in several lines: browsers end lines with two characters, and others have no place in a text. */
public final class PlainText {

  private PlainText() {}

  /** With one character at the end of each line, without control characters, and without blanks around it. */
  public static String of(String typed) {
    return typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
  }
}
