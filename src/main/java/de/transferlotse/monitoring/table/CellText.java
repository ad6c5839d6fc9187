package de.transferlotse.monitoring.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads what stands in a cell: digits with a decimal comma and nothing else, letters behind them or brackets around
 * them, or a marker. Written by hand without patterns, because it runs once per figure.
 */
final class CellText {

  private static final int MOST_DIGITS = 18;

  private CellText() {}

  /**
   * The value, its dashes taken as zero until the region is looked at; null if the text is none ({@link CellComplaint}
   * says why).
   */
  static CellValue read(String text, MarkerConvention convention) {
    if (text.isEmpty()) {
      return CellValue.without(text, Marker.EMPTY);
    }
    char first = text.charAt(0);
    if (isDigit(first) || first == '-' && text.length() > 1) {
      return number(text, 0, text.length(), convention);
    }
    if (first == '(' && text.charAt(text.length() - 1) == ')') {
      CellValue inner = number(text, 1, text.length() - 1, convention);
      return inner == null ? null : inner.flagged(with(inner.flags(), Flag.LIMITED));
    }
    return marker(text);
  }

  private static CellValue marker(String text) {
    Marker marker = switch (text) {
      case "-" -> Marker.NOTHING;
      case "k" -> Marker.ROUNDED_TO_ZERO;
      case "." -> Marker.UNKNOWN_OR_SECRET;
      case "g" -> Marker.SECRET;
      case "x" -> Marker.NOT_MEANINGFUL;
      case "...", "…", "t" -> Marker.LATER;
      case "/", "u" -> Marker.UNRELIABLE;
      case "p", "r", "s", "e", "f" -> Marker.FLAG_ONLY;
      default -> null;
    };
    if (marker == null) {
      return null;
    }
    CellValue value = CellValue.without(text, marker);
    return marker == Marker.FLAG_ONLY ? value.flagged(with(Set.of(), Flag.of(text.charAt(0)).orElseThrow())) : value;
  }

  private static CellValue number(String text, int from, int to, MarkerConvention convention) {
    boolean negative = from < to && text.charAt(from) == '-';
    int start = negative ? from + 1 : from;
    int at = start;
    int comma = -1;
    long digits = 0;
    while (at < to && (isDigit(text.charAt(at)) || text.charAt(at) == ',' && comma < 0 && at > start)) {
      if (text.charAt(at) == ',') {
        comma = at;
      } else {
        digits = digits * 10 + text.charAt(at) - '0';
      }
      at++;
    }
    int scale = comma < 0 ? 0 : at - comma - 1;
    boolean wellFormed = at > start && comma != at - 1 && at - start <= MOST_DIGITS && !leadingZero(text, start, at);
    Set<Flag> flags = wellFormed ? flags(text, at, to) : null;
    if (flags == null) {
      return null;
    }
    return new CellValue(text, negative ? -digits : digits, scale, digits == 0 ? convention.zero() : Marker.VALUE, flags);
  }

  /** A key that slipped into a column of figures, such as 01001, must not become a number. */
  private static boolean leadingZero(String text, int start, int end) {
    return end - start > 1 && text.charAt(start) == '0' && text.charAt(start + 1) != ',';
  }

  /** The letters from here on; null if there is anything else. */
  static Set<Flag> flags(String text, int from, int to) {
    Set<Flag> flags = Set.of();
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != ' ') {
        var flag = Flag.of(text.charAt(at));
        if (flag.isEmpty()) {
          return null;
        }
        flags = with(flags, flag.get());
      }
    }
    return flags;
  }

  static Set<Flag> with(Set<Flag> some, Flag another) {
    Set<Flag> all = EnumSet.of(another);
    all.addAll(some);
    return Collections.unmodifiableSet(all);
  }

  private static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }
}
