package de.transferlotse.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days on which an agreement has been in force for one, two, … years. Counted from its first day each time, so that
 * the 29 February comes back in leap years.
 */
record Anniversaries(LocalDate inForceOn) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalTime BEGIN_OF_OFFICE_DAY = LocalTime.of(8, 0);

  /** The first one after this moment, at eight in the morning. */
  Instant next(Instant now) {
    int year = 1;
    while (!at(year).isAfter(now)) {
      year++;
    }
    return at(year);
  }

  private Instant at(int year) {
    return inForceOn.plusYears(year).atTime(BEGIN_OF_OFFICE_DAY).atZone(ZONE).toInstant();
  }

  /** How many full years it has been in force on this day. */
  int yearsOn(LocalDate day) {
    int years = 0;
    while (!inForceOn.plusYears(years + 1).isAfter(day)) {
      years++;
    }
    return years;
  }
}
