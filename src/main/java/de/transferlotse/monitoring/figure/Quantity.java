package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.table.Flag;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure of a region at one time, given or worked out: exact, or missing with its reason, and where it comes from.
 *
 * @param number {@code null} if missing, which is never zero; then {@code gap} says why
 * @param ratio {@code null} if it is no quotient
 * @param remarks what a reader must know of this number
 */
record Quantity(Moment moment, String basis, BigDecimal number, Ratio ratio, Gap gap, Set<Flag> flags, Set<Long> files,
                Set<String> remarks) {

  boolean missing() {
    return number == null;
  }

  /** Missing because nothing is stored. */
  boolean unknown() {
    return missing() && gap.kind() == Gap.Kind.UNKNOWN;
  }

  boolean blocked() {
    return missing() && gap.kind() == Gap.Kind.BLOCKED;
  }

  int year() {
    return moment.year();
  }

  Quantity missing(Gap why) {
    return new Quantity(moment, basis, null, null, why, flags, files, remarks);
  }

  String asOf() {
    return basis.isEmpty() ? moment.text() : moment.text() + ", Basis " + basis;
  }

  Point point() {
    return new Point(year(), asOf(), basis, number, missing() ? gap.reason() : null);
  }
}
