package de.transferlotse.reminder.process;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the engine when it reminds next: on weekdays when offices open, at the same hour in summer and winter. */
@Component("reminderMornings")
public class ReminderMornings {

  private static final LocalTime HOUR = LocalTime.of(8, 0);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Clock clock;

  ReminderMornings(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asked anew each time the timer fires: only the first date of the interval counts. Public holidays differ between the
   * Länder; each engagement looks at its own.
   */
  public String cycle() {
    ZonedDateTime next = OfficeTime.next(HOUR, clock.instant());
    while (WEEKEND.contains(next.getDayOfWeek())) {
      next = next.plusDays(1);
    }
    return "R/" + next.toInstant() + "/P1D";
  }
}
