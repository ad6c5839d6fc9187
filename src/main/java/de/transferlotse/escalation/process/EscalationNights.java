package de.transferlotse.escalation.process;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Tells the engine when the next night's work begins: at the same hour in the office, summer and winter. */
@Component("escalationNights")
public class EscalationNights {

  private static final LocalTime HOUR = LocalTime.of(3, 0);

  private final Clock clock;

  EscalationNights(Clock clock) {
    this.clock = clock;
  }

  /** Asked anew each time the timer fires: only the first date of the interval counts. */
  public String cycle() {
    return "R/" + OfficeTime.next(HOUR, clock.instant()).toInstant() + "/P1D";
  }
}
