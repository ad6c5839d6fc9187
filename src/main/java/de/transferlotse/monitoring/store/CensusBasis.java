package de.transferlotse.monitoring.store;

import java.time.LocalDate;
import java.util.List;

/**
 * The census on which figures of population stand. Both hold for days between the Zensus 2022 and the end of 2023, and
 * nothing in the files tells which: domain facts, ADR 14.
 */
final class CensusBasis {

  static final String OPEN = "?";
  static final String CENSUS_2011 = "Zensus 2011";
  static final String CENSUS_2022 = "Zensus 2022";

  /** What somebody may answer if it is open. */
  static final List<String> CHOICES = List.of(CENSUS_2022, CENSUS_2011);

  private static final String BEFORE = "ältere Fortschreibung";
  private static final String STATISTIC = "12411";
  private static final LocalDate DAY_2011 = LocalDate.of(2011, 5, 9);
  private static final LocalDate DAY_2022 = LocalDate.of(2022, 5, 15);
  private static final LocalDate END_OF_BOTH = LocalDate.of(2023, 12, 31);

  private CensusBasis() {}

  /** Empty for all statistics but the Fortschreibung des Bevölkerungsstandes (12411). */
  static String of(String tableCode, Period period) {
    if (!tableCode.startsWith(STATISTIC)) {
      return "";
    }
    LocalDate day = period.last();
    if (day.isBefore(DAY_2011)) {
      return BEFORE;
    }
    if (day.isBefore(DAY_2022)) {
      return CENSUS_2011;
    }
    return day.isAfter(END_OF_BOTH) ? CENSUS_2022 : OPEN;
  }
}
