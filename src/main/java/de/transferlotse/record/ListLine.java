package de.transferlotse.record;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.record.process.OpenTask;
import java.util.List;

/**
 * A line of the list as people read it.
 *
 * @param next the first due task, {@code null} if there is none
 * @param more the columns of the other modules, in their order; {@code null} where there is nothing to say
 */
record ListLine(ListedEngagement engagement, OpenTask next, List<String> more) {

  /** Where it stands, in a word or two. */
  public String state() {
    return engagement.paused() ? "pausiert"
        : engagement.state() == EngagementState.ACTIVE ? "läuft"
        : engagement.endedOn() == null ? engagement.state().label()
        : engagement.state().label() + " am " + GermanDates.inFigures(engagement.endedOn());
  }

  /** „09.03.2026“, {@code null} if nothing is due. */
  public String due() {
    return engagement.nextDue() == null ? null
        : GermanDates.inFigures(OfficeTime.dayOf(engagement.nextDue()));
  }

  /** „2 überfällig“, {@code null} if none is. */
  public String overdue() {
    return engagement.overdue() == 0 ? null : engagement.overdue() == 1 ? "überfällig"
        : engagement.overdue() + " überfällig";
  }
}
