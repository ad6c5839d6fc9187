package de.transferlotse.monitoring.table;

/**
 * Text for a cell of a file that we write ourselves: a spreadsheet must not take it for a formula (OWASP, „CSV
 * Injection“). Markers such as a lone dash are left as they are; numbers are written as numbers and do not come here.
 */
public final class SpreadsheetText {

  private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠";
  private static final String BEGINS_A_CELL = "\t\r\n";

  private SpreadsheetText() {}

  /** The same text, with an apostrophe before it if a program could run it. */
  public static String harmless(String text) {
    String visible = text.stripLeading();
    boolean formula = visible.length() > 1 && BEGINS_A_FORMULA.indexOf(visible.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && BEGINS_A_CELL.indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }
}
