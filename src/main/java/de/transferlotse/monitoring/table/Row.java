package de.transferlotse.monitoring.table;

import java.util.Arrays;

/**
 * A line cut at its semicolons. One object serves all lines of a file. Labels repeat from line to line, so a cell that
 * reads as the one above it is the same object, which spares most of the copies.
 */
final class Row {

  private static final char QUOTE = '"';

  private String line = "";
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private String[] above = new String[32];

  void set(String text) {
    line = text;
    size = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(';', quoted(text, start) ? afterQuotes(text, start) : start);
      add(start, end < 0 ? text.length() : end);
      start = ends[size - 1] + 1;
    }
  }

  private static boolean quoted(String text, int start) {
    return start < text.length() && text.charAt(start) == QUOTE;
  }

  private static int afterQuotes(String text, int start) {
    int close = text.indexOf(QUOTE, start + 1);
    while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == QUOTE) {
      close = text.indexOf(QUOTE, close + 2);
    }
    return close < 0 ? text.length() : close + 1;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      above = Arrays.copyOf(above, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  boolean blank(int cell) {
    return text(cell).isBlank();
  }

  /** A cell without the quotes around it and without blanks at its ends; classic tables indent the names of regions. */
  String text(int cell) {
    int start = starts[cell];
    int end = ends[cell];
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    while (start < end && line.charAt(end - 1) == ' ') {
      end--;
    }
    String known = above[cell];
    if (known == null || known.length() != end - start || !line.startsWith(known, start)) {
      known = unquoted(line.substring(start, end));
      above[cell] = known;
    }
    return known;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE;
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  /** The line from a cell on, as it is. */
  String from(int cell) {
    return cell < size ? line.substring(starts[cell]) : "";
  }
}
