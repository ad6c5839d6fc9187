package de.transferlotse.correspondence;

/** Keeps what people typed from starting a header of its own. */
final class HeaderText {

  private HeaderText() {
  }

  /** The same words on one line, without control characters. */
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
