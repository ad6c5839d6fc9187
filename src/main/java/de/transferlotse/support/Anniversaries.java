package de.transferlotse.support;

import de.transferlotse.calendar.OfficeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The days on which an agreement has been in force for one, two, … years. Counted from its first day each time, so that
 * the 29 February comes back in leap years.
 */
record Anniversaries(LocalDate inForceOn) {

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
    return OfficeTime.instant(inForceOn.plusYears(year).atTime(BEGIN_OF_OFFICE_DAY));
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
