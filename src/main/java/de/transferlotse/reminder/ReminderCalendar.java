package de.transferlotse.reminder;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.calendar.SchoolHolidays;
import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.pause.Pauses;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says which days count for the reminders of an engagement. */
@Component
class ReminderCalendar {

  private static final int YEARS_BACK = 5;

  private final WorkingDays workingDays;
  private final SchoolHolidays holidays;
  private final Municipalities municipalities;
  private final Pauses pauses;

  ReminderCalendar(WorkingDays workingDays, SchoolHolidays holidays, Municipalities municipalities, Pauses pauses) {
    this.workingDays = workingDays;
    this.holidays = holidays;
    this.municipalities = municipalities;
    this.pauses = pauses;
  }

  CountedDays of(Engagement engagement, LocalDate today) {
    String land = municipalities.of(engagement.municipalityKey()).land().code();
    return new CountedDays(workingDays, land,
        holidays.between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_BACK), land),
        pauses.pausesOf(engagement.number()).stream().filter(pause -> pause.begunAt() != null && pause.endedAt() != null)
            .map(pause -> new CountedDays.Rest(OfficeTime.dayOf(pause.begunAt()), OfficeTime.dayOf(pause.endedAt())))
            .toList());
  }
}
