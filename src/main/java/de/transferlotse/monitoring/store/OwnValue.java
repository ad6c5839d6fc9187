package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A Kommune's own value as it was entered.
 *
 * @param number {@code null} if the Kommune has none, which is never zero
 * @param holds whether it is the value that counts now; others were corrected later
 * @param importId what it came in with
 */
public record OwnValue(FigureId figure, int year, String raw, BigDecimal number, String source, String remark, boolean holds,
                       long importId, String enteredBy, Instant enteredAt) {

  /** Whether an entry would leave all as it is. */
  public boolean says(OwnEntry entry) {
    return saysNumber(entry) && source.equals(entry.source()) && remark.equals(entry.remark());
  }

  boolean saysNumber(OwnEntry entry) {
    return number == null ? entry.number() == null : entry.number() != null && number.compareTo(entry.number()) == 0;
  }
}
