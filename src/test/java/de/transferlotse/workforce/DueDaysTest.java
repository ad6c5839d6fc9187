package de.transferlotse.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DueDaysTest {

  @Test
  void countsDaysAndWeeksAsInBerlin() {
    // Sunday 23:30 in UTC is Monday in Berlin.
    DueDays days = at("2026-03-01T23:30:00Z");
    assertThat(days.today()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
    assertThat(days.beforeThisWeek()).isEqualTo(Instant.parse("2026-03-01T22:59:59.999Z"));
    assertThat(days.nextWeek()).isEqualTo(Instant.parse("2026-03-08T23:00:00Z"));
  }

  @Test
  void aWeekWithTheChangeToDaylightSavingTimeIsAnHourShorter() {
    DueDays days = at("2026-03-29T10:00:00Z");
    assertThat(days.beforeThisWeek()).isEqualTo(Instant.parse("2026-03-22T22:59:59.999Z"));
    assertThat(days.nextWeek()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
  }

  private static DueDays at(String instant) {
    return new DueDays(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
