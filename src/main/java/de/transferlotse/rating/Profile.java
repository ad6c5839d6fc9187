package de.transferlotse.rating;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The result of a round.
 *
 * @param mean    of the consolidated K1 to K7 with one decimal, {@code null} if incomplete
 * @param minimum the lowest of them, {@code null} if incomplete
 */
public record Profile(ProfileClass profileClass, BigDecimal mean, Integer minimum, LocalDate classifiedOn) {

  public boolean isComplete() {
    return profileClass != ProfileClass.INCOMPLETE;
  }

  /** For instance „1,4“, „–“ if incomplete. */
  public String meanText() {
    if (mean == null) {
      return "–";
    }
    NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
    format.setMinimumFractionDigits(1);
    return format.format(mean);
  }
}
