package de.transferlotse.pause;

import de.transferlotse.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How dates move when a pause ends. A timer moves by exactly the length of the pause. A date for people moves by whole
 * days, keeps its hour, and if that is no working day in the Kommune's Land, lies on the next one.
 */
public record Postponement(Instant begun, Instant ended, ZoneId zone, WorkingDays workingDays, String landCode) {

  public Instant timer(Instant due) {
    return due.plus(Duration.between(begun, ended));
  }

  public Instant day(Instant due) {
    long days = ChronoUnit.DAYS.between(day(begun, zone), day(ended, zone));
    if (days == 0) {
      return due;
    }
    ZonedDateTime moved = due.atZone(zone).plusDays(days);
    return moved.with(workingDays.after(moved.toLocalDate(), 0, landCode)).toInstant();
  }

  private static LocalDate day(Instant time, ZoneId zone) {
    return time.atZone(zone).toLocalDate();
  }
}
