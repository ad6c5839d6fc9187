package de.transferlotse.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Counts working days, Monday to Friday without the public holidays of a Land. As long as the Land is not known
 * ({@code landCode} null or blank), a day counts only if people work in every Land of the agency.
 */
@Service
public class WorkingDays {

  private final Lands lands;
  private final PublicHolidays holidays;

  WorkingDays(Lands lands, PublicHolidays holidays) {
    this.lands = lands;
    this.holidays = holidays;
  }

  public boolean isWorkingDay(LocalDate day, String landCode) {
    return isWorkingDay(day, landsFor(landCode));
  }

  /**
   * The given number of working days after {@code from}, which itself does not count. Zero means {@code from}
   * or, if nobody works then, the next working day.
   */
  public LocalDate after(LocalDate from, int workingDays, String landCode) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("A deadline cannot lie %d working days ahead".formatted(workingDays));
    }
    List<Land> concerned = landsFor(landCode);
    LocalDate day = workingDays == 0 ? from : from.plusDays(1);
    for (int left = Math.max(workingDays, 1);; day = day.plusDays(1)) {
      if (isWorkingDay(day, concerned) && --left == 0) {
        return day;
      }
    }
  }

  /** Working days after {@code from} up to and including {@code to}; negative if {@code to} is the earlier one. */
  public int between(LocalDate from, LocalDate to, String landCode) {
    if (to.isBefore(from)) {
      return -between(to, from, landCode);
    }
    List<Land> concerned = landsFor(landCode);
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(day -> isWorkingDay(day, concerned)).count();
  }

  private List<Land> landsFor(String landCode) {
    return landCode == null || landCode.isBlank() ? lands.all() : List.of(lands.of(landCode));
  }

  private boolean isWorkingDay(LocalDate day, List<Land> concerned) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && concerned.stream().noneMatch(land -> holidays.contains(day, land));
  }
}
