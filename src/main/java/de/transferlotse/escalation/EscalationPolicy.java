package de.transferlotse.escalation;

import java.util.Set;

/** The rule of who learns of overdue tasks when. */
public interface EscalationPolicy {

  /**
   * Every stage that a task has reached.
   *
   * @throws de.transferlotse.input.Rejection (invalid) if the rule gives no sensible answer
   */
  Set<EscalationStage> reachedAfter(int workingDaysLate);
}
