package de.transferlotse.reminder;

import de.transferlotse.calendar.SchoolHoliday;
import de.transferlotse.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that count for the reminders of one engagement: working days of its Kommune's Land that fall neither into school
 * holidays, where these are known, nor into a pause of the engagement.
 */
final class CountedDays {

  private final WorkingDays workingDays;
  private final String land;
  private final List<SchoolHoliday> holidays;
  private final List<Rest> rests;

  CountedDays(WorkingDays workingDays, String land, List<SchoolHoliday> holidays, List<Rest> rests) {
    this.workingDays = workingDays;
    this.land = land;
    this.holidays = holidays;
    this.rests = rests;
  }

  /** Days of a pause. The one on which it begins is none of them, the one on which people go on is. */
  record Rest(LocalDate begun, LocalDate ended) {

    boolean holds(LocalDate day) {
      return day.isAfter(begun) && !day.isAfter(ended);
    }
  }

  boolean counts(LocalDate day) {
    return workingDays.isWorkingDay(day, land)
        && holidays.stream().noneMatch(one -> !day.isBefore(one.firstDay()) && !day.isAfter(one.lastDay()))
        && rests.stream().noneMatch(rest -> rest.holds(day));
  }

  /** After {@code from} up to and including {@code to}; negative if {@code to} is the earlier one. */
  int between(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? -between(to, from)
        : (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::counts).count();
  }

  /** The given number of days after {@code from}, which itself does not count. */
  LocalDate after(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0;) {
      day = day.plusDays(1);
      left -= counts(day) ? 1 : 0;
    }
    return day;
  }
}
