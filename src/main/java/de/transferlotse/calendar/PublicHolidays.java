package de.transferlotse.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The public holidays by law of one Land and year, worked out once each. */
@Component
class PublicHolidays {

  private record LandYear(String holidayRegion, int year) {}

  private final Map<LandYear, Set<LocalDate>> known = new ConcurrentHashMap<>();

  boolean contains(LocalDate day, Land land) {
    return of(day.getYear(), land).contains(day);
  }

  Set<LocalDate> of(int year, Land land) {
    return known.computeIfAbsent(new LandYear(land.holidayRegion(), year), PublicHolidays::calculate);
  }

  private static Set<LocalDate> calculate(LandYear key) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
        .getHolidays(Year.of(key.year()), HolidayType.PUBLIC_HOLIDAY, key.holidayRegion()).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
