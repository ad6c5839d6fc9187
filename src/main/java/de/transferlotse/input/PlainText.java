package de.transferlotse.input;

/** Words that somebody typed in several lines: browsers end lines with two characters, and others have no place in a text. */
public final class PlainText {

  private PlainText() {}

  /**
   * With one character at the end of each line, without control characters, and without blanks around it; empty if the
   * field did not come ({@code null}).
   */
  public static String of(String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
  }
}
