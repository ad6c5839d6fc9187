package de.transferlotse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class GermanDatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Test
  void writesADayInWordsAndInFigures() {
    assertThat(GermanDates.inWords(DAY)).isEqualTo("9. März 2026");
    assertThat(GermanDates.inFigures(DAY)).isEqualTo("09.03.2026");
    assertThat(GermanDates.month(DAY)).isEqualTo("März 2026");
  }

  @Test
  void keepsTheDayWithItsMonthAtTheEndOfALine() {
    assertThat(GermanDates.inUnbrokenWords(DAY)).isEqualTo("9.\u00a0März 2026");
  }

  @Test
  void writesWeekdayAndTimeOfDay() {
    assertThat(GermanDates.weekday(DAY)).isEqualTo("Montag");
    assertThat(GermanDates.time(LocalTime.of(8, 5))).isEqualTo("08:05 Uhr");
  }

  @Test
  void showsAnInstantAsTheClockInTheOfficeDid() {
    assertThat(GermanDates.moment(Instant.parse("2026-07-31T22:30:00Z"))).isEqualTo("Samstag, 1. August 2026, 00:30 Uhr");
    assertThat(OfficeTime.dayOf(Instant.parse("2026-07-31T22:30:00Z"))).isEqualTo("2026-08-01");
    assertThat(OfficeTime.instant(LocalDateTime.parse("2026-01-01T00:30"))).isEqualTo("2025-12-31T23:30:00Z");
  }
}
