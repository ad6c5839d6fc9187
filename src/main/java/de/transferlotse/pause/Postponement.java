package de.transferlotse.pause;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.LocalWorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How dates of an engagement move when its pause ends. A timer moves by exactly the length of the pause. A date for people
 * moves by whole days, keeps its hour, and if nobody works then in the Kommune's Land, lies on the next working day.
 */
public record Postponement(String number, Instant begun, Instant ended, LocalWorkingDays workingDays) {

  public Instant timer(Instant due) {
    return due.plus(Duration.between(begun, ended));
  }

  public Instant day(Instant due) {
    long days = ChronoUnit.DAYS.between(OfficeTime.dayOf(begun), OfficeTime.dayOf(ended));
    if (days == 0) {
      return due;
    }
    ZonedDateTime moved = OfficeTime.at(due).plusDays(days);
    return moved.with(workingDays.after(number, moved.toLocalDate(), 0)).toInstant();
  }
}
