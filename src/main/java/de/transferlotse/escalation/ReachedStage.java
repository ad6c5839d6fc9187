package de.transferlotse.escalation;

import java.time.LocalDate;

/** What holds for all open tasks of one Land that were due on one day. */
record ReachedStage(String land, LocalDate dueOn, EscalationStage stage, int daysLate) {}
