package de.transferlotse.engagement;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.Land;
import de.transferlotse.calendar.SchoolHoliday;
import de.transferlotse.calendar.SchoolHolidays;
import de.transferlotse.municipality.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reminds whoever plans a day with a Kommune of the school holidays there, and says so where they are not known. */
@Component
public class SchoolHolidayHint {

  private static final int MONTHS_AHEAD = 4;

  private final Engagements engagements;
  private final Municipalities municipalities;
  private final SchoolHolidays holidays;
  private final Clock clock;

  SchoolHolidayHint(Engagements engagements, Municipalities municipalities, SchoolHolidays holidays, Clock clock) {
    this.engagements = engagements;
    this.municipalities = municipalities;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** „Schulferien in Mecklenburg-Vorpommern: Osterferien 30.03.2026 bis 08.04.2026.“, for the months to come. */
  public String of(String number) {
    Land land = municipalities.of(engagements.of(number).municipalityKey()).land();
    LocalDate today = LocalDate.now(clock);
    LocalDate end = today.plusMonths(MONTHS_AHEAD);
    List<SchoolHoliday> coming = holidays.between(today, end, land.code());
    String known = coming.isEmpty() ? "In den nächsten Monaten sind in %s keine Schulferien hinterlegt.".formatted(land.name())
        : "Schulferien in %s: %s.".formatted(land.name(), coming.stream().map(SchoolHolidayHint::period)
            .collect(Collectors.joining(", ")));
    return known + IntStream.rangeClosed(today.getYear(), end.getYear()).filter(year -> !holidays.knows(year, land.code()))
        .mapToObj(" Für %d sind sie noch nicht vollständig hinterlegt."::formatted).collect(Collectors.joining());
  }

  private static String period(SchoolHoliday one) {
    return "%s %s bis %s".formatted(one.name(), GermanDates.inFigures(one.firstDay()),
        GermanDates.inFigures(one.lastDay()));
  }
}
