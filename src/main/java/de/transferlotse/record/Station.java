package de.transferlotse.record;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Phase;
import de.transferlotse.engagement.PhaseEntry;
import java.util.List;
import java.util.stream.Stream;

/**
 * One phase on the way of an engagement.
 *
 * @param since when it was last reached, {@code null} if it was not
 */
record Station(String label, String since, boolean current) {

  /** All phases in their order. */
  static List<Station> of(Engagement engagement, List<PhaseEntry> reached) {
    return Stream.of(Phase.values()).map(phase -> new Station(phase.label(),
        reached.stream().filter(entry -> entry.phase() == phase).reduce((earlier, later) -> later)
            .map(entry -> GermanDates.inFigures(OfficeTime.dayOf(entry.enteredAt()))).orElse(null),
        engagement.isOpen() && engagement.phase() == phase)).toList();
  }

  /** In words, for those who cannot tell the colours apart. */
  public String state() {
    return since == null ? "noch nicht erreicht" : (current ? "jetzt, seit " : "erreicht am ") + since;
  }
}
