package de.transferlotse.agreement.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.municipality.CouncilCalendars;
import de.transferlotse.municipality.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When the bodies of a Kommune meet next, as far as that is known. */
@Component
class NextSessions {

  private static final int MOST = 4;

  private final CouncilCalendars calendars;
  private final Clock clock;

  NextSessions(CouncilCalendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /** „Bildungsausschuss am 05.03.2026, Kreistag am 19.03.2026“, or that nobody has entered them. */
  String of(Municipality municipality) {
    LocalDate today = LocalDate.now(clock);
    List<CouncilCalendars.Session> next = calendars.upcoming(municipality.key(), today, MOST);
    if (!next.isEmpty()) {
      return next.stream().map(one -> one.body() + " am " + GermanDates.inFigures(one.heldOn()))
          .collect(Collectors.joining(", "));
    }
    return calendars.knownFor(today.getYear()).contains(municipality.key())
        ? "Im Sitzungskalender %d steht keine weitere.".formatted(today.getYear())
        : "Für %d ist kein Sitzungskalender hinterlegt.".formatted(today.getYear());
  }
}
