package de.transferlotse.record;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Phase;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the list as the tables hold it.
 *
 * @param consultantName {@code null} while nobody leads it
 * @param overdue number of tasks that were due before today; what rests is not overdue
 * @param nextDue when the first open task is due that does not rest, {@code null} if there is none
 */
record ListedEngagement(String number, String municipality, String office, String consultantName, Phase phase,
    EngagementState state, LocalDate endedOn, boolean paused, int overdue, Instant nextDue) {
}
