package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdjustableClockTest {

  private static final Instant LATE_EVENING = Instant.parse("2026-03-02T23:30:00Z");

  private final AdjustableClock clock = new AdjustableClock(ZoneId.of("Europe/Berlin"));

  @Test
  void stopsAndMovesOnAndRunsAgain() {
    clock.setTo(LATE_EVENING);
    clock.advance(Duration.ofMinutes(5));
    assertThat(clock.instant()).isEqualTo(LATE_EVENING.plusSeconds(300));

    clock.reset();
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }

  @Test
  void countsDaysAsBerlinDoes() {
    clock.setTo(LATE_EVENING);
    assertThat(LocalDate.now(clock)).isEqualTo("2026-03-03");
  }

  @Test
  void followersHearWhereItStandsAndEachMove() {
    List<Optional<Instant>> heard = new ArrayList<>();
    clock.follow(heard::add);
    clock.setTo(LATE_EVENING);
    clock.reset();
    assertThat(heard).containsExactly(Optional.empty(), Optional.of(LATE_EVENING), Optional.empty());
  }

  @Test
  void theSameClockInAnotherZoneMovesAlong() {
    var utc = clock.withZone(ZoneOffset.UTC);
    clock.setTo(LATE_EVENING);
    assertThat(LocalDate.now(utc)).isEqualTo("2026-03-02");
  }
}
