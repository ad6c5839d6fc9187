package de.transferlotse.monitoring.figure;

import de.transferlotse.municipality.Municipality;
import de.transferlotse.municipality.SettlementType;
import java.time.LocalDate;

/**
 * A Kommune as far as figures are compared by it.
 *
 * @param land two digits
 * @param dissolvedOn the first day on which it is no more; {@code null} while it is there
 */
record Territory(String key, String name, String land, String landName, SettlementType type, LocalDate dissolvedOn) {

  static Territory of(Municipality one) {
    return new Territory(one.key(), one.shortName(), one.land().code(), one.land().name(), one.settlementType(),
        one.dissolvedOn());
  }

  /** Whether it was there to the end of this year. */
  boolean in(int year) {
    return dissolvedOn == null || dissolvedOn.getYear() > year;
  }
}
