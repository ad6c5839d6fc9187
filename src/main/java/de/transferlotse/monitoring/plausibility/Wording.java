package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers and labels as readers know them from the profile. */
final class Wording {

  private Wording() {}

  /** With as many decimal places as the catalogue says. */
  static String number(BigDecimal exact, int decimals) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(exact);
  }

  /** With the decimal places that it has, such as a bound. */
  static String plain(BigDecimal number) {
    return number(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  static String number(BigDecimal exact, CatalogueFigure figure) {
    return number(exact, Math.max(figure.definition().decimals(), 0));
  }

  /** e.g. „Schulen, Gymnasien“. */
  static String label(CatalogueFigure figure, String aspect) {
    return aspect.isEmpty() ? figure.label() : figure.label() + ", " + aspect;
  }
}
