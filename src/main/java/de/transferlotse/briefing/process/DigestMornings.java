package de.transferlotse.briefing.process;

import de.transferlotse.briefing.DigestDays;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells the engine when the next digests are due. */
@Component("digestMornings")
public class DigestMornings {

  private final DigestDays days;
  private final Clock clock;

  DigestMornings(DigestDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  /** Asked anew each time the timer fires: only the first date of the interval counts. */
  public String cycle() {
    return "R/" + days.nextMorning(clock.instant()) + "/P7D";
  }
}
