package de.transferlotse.record;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Phase;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list as the tables hold it.
 *
 * @param consultantName {@code null} while nobody leads it
 * @param overdue number of tasks that were due before today; none while it is paused
 * @param nextDue when the first open task is due, {@code null} if none is
 */
record ListedEngagement(String number, String municipality, String office, String consultantName, Phase phase,
    EngagementState state, LocalDate endedOn, boolean paused, int overdue, Instant nextDue) {
}
