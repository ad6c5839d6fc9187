package de.transferlotse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library against the law: § 2 SFTG (Schleswig-Holstein) and § 2 FTG M-V. The movable days are written out, from
 * Good Friday to Whit Monday, so that they do not come from the same calculation.
 */
class PublicHolidaysTest {

  private static final Land MECKLENBURG = new Land("13", "Mecklenburg-Vorpommern", "mv", "schwerin");
  private static final Land SCHLESWIG = new Land("01", "Schleswig-Holstein", "sh", "kiel");

  private final PublicHolidays holidays = new PublicHolidays();

  @ParameterizedTest
  @CsvSource({
      "2022, 04-15, 04-18, 05-26, 06-06",
      "2023, 04-07, 04-10, 05-18, 05-29",
      "2024, 03-29, 04-01, 05-09, 05-20",
      "2025, 04-18, 04-21, 05-29, 06-09",
      "2026, 04-03, 04-06, 05-14, 05-25",
      "2027, 03-26, 03-29, 05-06, 05-17",
      "2028, 04-14, 04-17, 05-25, 06-05"})
  void bothLaenderKeepTheDaysOfTheirLaws(int year, String goodFriday, String easterMonday, String ascension,
      String whitMonday) {
    Set<LocalDate> schleswig = Stream.of("01-01", goodFriday, easterMonday, "05-01", ascension, whitMonday, "10-03",
        "10-31", "12-25", "12-26").map(day -> day(year, day)).collect(Collectors.toCollection(TreeSet::new));
    Set<LocalDate> mecklenburg = new TreeSet<>(schleswig);
    if (year >= 2023) {
      mecklenburg.add(day(year, "03-08"));
    }

    assertThat(new TreeSet<>(holidays.of(year, SCHLESWIG))).isEqualTo(schleswig);
    assertThat(new TreeSet<>(holidays.of(year, MECKLENBURG))).isEqualTo(mecklenburg);
  }

  @Test
  void theReformationDayOf2017WasOneForAllAndStayedInSchleswigHolsteinFrom2018On() {
    assertThat(holidays.of(2016, SCHLESWIG)).doesNotContain(day(2016, "10-31"));
    assertThat(holidays.of(2017, SCHLESWIG)).contains(day(2017, "10-31"));
    assertThat(holidays.of(2018, SCHLESWIG)).contains(day(2018, "10-31"));
    assertThat(holidays.of(2016, MECKLENBURG)).contains(day(2016, "10-31"));
  }

  @ParameterizedTest
  @CsvSource({"2025, 05-08", "2028, 06-17", "2024, 12-24", "2024, 12-31", "2026, 11-18", "2027, 01-06"})
  void oneOffDaysOfBerlinAndDaysThatAreNoHolidaysByLawAreKeptByNeither(int year, String day) {
    assertThat(holidays.contains(day(year, day), MECKLENBURG)).isFalse();
    assertThat(holidays.contains(day(year, day), SCHLESWIG)).isFalse();
  }

  private static LocalDate day(int year, String monthDay) {
    return Year.of(year).atMonthDay(MonthDay.parse("--" + monthDay));
  }
}
