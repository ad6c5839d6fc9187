package de.transferlotse.briefing;

import de.transferlotse.calendar.Land;
import de.transferlotse.calendar.Lands;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** When people get the digest of a week: on its first day on which they work, early in the morning. */
@Service
public class DigestDays {

  private static final LocalTime HOUR = LocalTime.of(7, 0);
  /** Enough for the longest row of holidays. */
  private static final int WEEKS_AHEAD = 4;

  private final Lands lands;
  private final WorkingDays workingDays;

  DigestDays(Lands lands, WorkingDays workingDays) {
    this.lands = lands;
    this.workingDays = workingDays;
  }

  /** The next morning after this moment on which anybody gets a digest. */
  public Instant nextMorning(Instant now) {
    LocalDate monday = weekOf(OfficeTime.dayOf(now));
    return IntStream.range(0, WEEKS_AHEAD).mapToObj(monday::plusWeeks)
        .flatMap(week -> Stream.concat(lands.all().stream().map(Land::code), Stream.of(""))
            .map(land -> workingDays.after(week, 0, land)))
        .map(day -> OfficeTime.instant(day.atTime(HOUR))).filter(morning -> morning.isAfter(now))
        .min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The Monday by which a week is known. */
  static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The first day of this week on which an office works: in all Länder that it looks after.
   *
   * @param office {@code null} for people without one: for them a day counts that is free in no Land
   */
  LocalDate firstDay(LocalDate week, String office) {
    return lands.all().stream().filter(land -> land.officeId().equals(office))
        .map(land -> workingDays.after(week, 0, land.code())).max(Comparator.naturalOrder())
        .orElseGet(() -> workingDays.after(week, 0, null));
  }
}
