package de.transferlotse.engagement;

import de.transferlotse.calendar.WorkingDays;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Working days as an engagement's Kommune counts them; before there is a number, as the whole agency does. */
@Service
public class LocalWorkingDays {

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final WorkingDays workingDays;
  private final Clock clock;

  LocalWorkingDays(Engagements engagements, Municipalities municipalities, WorkingDays workingDays, Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** So many working days from today. */
  public LocalDate fromToday(String number, int days) {
    return after(number, LocalDate.now(clock), days);
  }

  /** So many working days after a date; zero is the date itself or, if nobody works then, the next working day. */
  public LocalDate after(String number, LocalDate from, int days) {
    String land = number == null ? null : municipalities.of(engagements.of(number).municipalityKey()).land().code();
    return workingDays.after(from, days, land);
  }
}
