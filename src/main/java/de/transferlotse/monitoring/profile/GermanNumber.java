package de.transferlotse.monitoring.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Germans write them, rounded for people as in {@code Figure.shown}; what is computed stays exact. */
final class GermanNumber {

  static final String UNKNOWN = "–";
  private static final char MINUS = '\u2212';

  private GermanNumber() {}

  static String of(BigDecimal number, int decimals) {
    if (number == null) {
      return UNKNOWN;
    }
    NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    // A hyphen would let a line end between it and the figure.
    return format.format(number.setScale(decimals, RoundingMode.HALF_EVEN)).replace('-', MINUS);
  }

  /** With a percent sign or the unit behind it. */
  static String of(BigDecimal number, int decimals, String unit) {
    return number == null ? "nicht bekannt" : of(number, decimals) + "\u00a0" + unit;
  }
}
