package de.transferlotse.workforce;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The limits that Tasklist filters ask for by expression, in days as people count them: a task is due the whole day. */
@Component("dueDays")
public class DueDays {

  private final Clock clock;

  DueDays(Clock clock) {
    this.clock = clock;
  }

  /** Start of today: what was due before is overdue. */
  public Date today() {
    return startOf(day());
  }

  /** The last moment before this week's Monday. */
  public Date beforeThisWeek() {
    return new Date(startOf(day().with(previousOrSame(MONDAY))).getTime() - 1);
  }

  /** Start of next week's Monday. */
  public Date nextWeek() {
    return startOf(day().with(previousOrSame(MONDAY)).plusWeeks(1));
  }

  private LocalDate day() {
    return OfficeTime.dayOf(clock.instant());
  }

  private static Date startOf(LocalDate day) {
    return Date.from(OfficeTime.instant(day.atStartOfDay()));
  }
}
