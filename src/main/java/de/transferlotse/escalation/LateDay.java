package de.transferlotse.escalation;

import java.time.LocalDate;

/**
 * A day on which tasks were due that are still open.
 *
 * @param land whose working days count for them, empty if their engagement is not known
 */
record LateDay(String land, LocalDate dueOn) {}
