package de.transferlotse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class WorkingDaysTest {

  private static final String MECKLENBURG = "13";
  private static final String SCHLESWIG = "01";

  @Autowired Lands lands;
  @Autowired WorkingDays workingDays;

  @Test
  void bothLaenderKnowTheirOffice() {
    assertThat(lands.all()).containsExactly(
        new Land("13", "Mecklenburg-Vorpommern", "mv", "schwerin"),
        new Land("01", "Schleswig-Holstein", "sh", "kiel"));
  }

  @Test
  void skipsTheWeekend() {
    assertThat(workingDays.after(day("2026-01-16"), 1, SCHLESWIG)).isEqualTo(day("2026-01-19"));
  }

  @Test
  void skipsTheHolidaysOfEasterAndTheWeekendBetweenThem() {
    assertThat(workingDays.after(day("2026-04-02"), 1, SCHLESWIG)).isEqualTo(day("2026-04-07"));
  }

  @Test
  void passesTheTurnOfTheYear() {
    assertThat(workingDays.after(day("2026-12-23"), 6, MECKLENBURG)).isEqualTo(day("2027-01-04"));
  }

  @Test
  void theWomensDayIsAWorkingDayInSchleswigHolsteinOnly() {
    LocalDate womensDay = day("2027-03-08");

    assertThat(workingDays.isWorkingDay(womensDay, SCHLESWIG)).isTrue();
    assertThat(workingDays.isWorkingDay(womensDay, MECKLENBURG)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void withoutALandADayCountsOnlyIfPeopleWorkInAllOfThem(String unknown) {
    assertThat(workingDays.isWorkingDay(day("2027-03-08"), unknown)).isFalse();
    assertThat(workingDays.isWorkingDay(day("2027-03-09"), unknown)).isTrue();
    assertThat(workingDays.after(day("2027-03-05"), 1, unknown)).isEqualTo(day("2027-03-09"));
  }

  @Test
  void zeroWorkingDaysMeanTheSameDayOrTheNextOneOnWhichPeopleWork() {
    assertThat(workingDays.after(day("2026-01-16"), 0, SCHLESWIG)).isEqualTo(day("2026-01-16"));
    assertThat(workingDays.after(day("2026-01-17"), 0, SCHLESWIG)).isEqualTo(day("2026-01-19"));
  }

  @Test
  void refusesToCountBackwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> workingDays.after(day("2026-01-16"), -1, SCHLESWIG));
  }

  @Test
  void refusesALandInWhichTheAgencyDoesNotWork() {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> workingDays.isWorkingDay(day("2026-01-16"), "99"))
        .withMessage("Das Land mit dem Schlüssel „99“ ist nicht hinterlegt.");
  }

  @Test
  void countsBackwardsAsNegative() {
    assertThat(workingDays.between(day("2026-01-16"), day("2026-01-20"), SCHLESWIG)).isEqualTo(2);
    assertThat(workingDays.between(day("2026-01-20"), day("2026-01-16"), SCHLESWIG)).isEqualTo(-2);
    assertThat(workingDays.between(day("2026-01-16"), day("2026-01-16"), SCHLESWIG)).isZero();
  }

  @Test
  void everyDeadlineIsAWorkingDayWithExactlyItsNumberOfWorkingDaysBefore() {
    Random random = new Random(20140401);
    String[] codes = {MECKLENBURG, SCHLESWIG, null};
    for (int i = 0; i < 3000; i++) {
      LocalDate from = day("2014-01-01").plusDays(random.nextInt(20 * 365));
      int number = 1 + random.nextInt(130);
      String land = codes[i % codes.length];

      LocalDate deadline = workingDays.after(from, number, land);

      assertThat(workingDays.isWorkingDay(deadline, land)).as("%s + %d, %s", from, number, land).isTrue();
      assertThat(workingDays.between(from, deadline, land)).as("%s + %d, %s", from, number, land).isEqualTo(number);
      assertThat(workingDays.after(from, number + 1, land)).isAfter(deadline);
      assertThat(workingDays.after(from.plusDays(1), number, land)).isAfterOrEqualTo(deadline);
      assertThat(workingDays.after(workingDays.after(from, 1, land), number, land))
          .isEqualTo(workingDays.after(from, number + 1, land));
    }
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
