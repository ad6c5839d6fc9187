package de.transferlotse.monitoring.table;

import java.util.Map;

/**
 * What a bare 0 says. DIN 55301 keeps the dash for nothing at all and writes 0 for less than half of the last digit;
 * the newer convention writes 0 for exactly nothing. A statistic changes at its own time and Land by Land: the tables
 * of 21111 for 2024 hold both, 13211 for 2025 still the old one. A statistic is entered here when a delivery has shown
 * the change.
 */
enum MarkerConvention {
  DIN_55301(Marker.BELOW_HALF),
  NEWER(Marker.ZERO);

  private static final Map<String, Integer> NEWER_SINCE = Map.of("21111", 2024);

  private final Marker zero;

  MarkerConvention(Marker zero) {
    this.zero = zero;
  }

  Marker zero() {
    return zero;
  }

  static MarkerConvention of(String statistic, int year) {
    return year >= NEWER_SINCE.getOrDefault(statistic, Integer.MAX_VALUE) ? NEWER : DIN_55301;
  }
}
