package de.transferlotse.engine;

import de.transferlotse.platform.AdjustableClock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock at the time of ours, so that timers, due dates and tables always agree. */
@Component
@Profile("demo | test")
class EngineClock {

  EngineClock(AdjustableClock clock) {
    clock.follow(EngineClock::moved);
  }

  private static void moved(Optional<Instant> standing) {
    standing.map(Date::from).ifPresentOrElse(ClockUtil::setCurrentTime, ClockUtil::reset);
  }
}
