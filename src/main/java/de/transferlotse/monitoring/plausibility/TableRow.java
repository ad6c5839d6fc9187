package de.transferlotse.monitoring.plausibility;

import de.transferlotse.monitoring.store.Period;
import de.transferlotse.monitoring.store.Value;

/** One row of a table as far as one indicator takes it: what a total and its parts have in common. */
record TableRow(String indicator, String aspect, String basis, String region, Period period) {

  static TableRow of(Value one) {
    return new TableRow(one.id().indicator(), one.aspect(), one.basis(), one.region(), one.period());
  }
}
