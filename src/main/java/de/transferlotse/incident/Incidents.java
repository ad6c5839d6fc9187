package de.transferlotse.incident;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those responsible once for each cause for which steps stand still, and lets them repeat the steps. */
@Service
@Transactional
public class Incidents {

  private final IncidentRows rows;
  private final IncidentMails mails;
  private final Repairs repairs;
  private final Clock clock;

  Incidents(IncidentRows rows, IncidentMails mails, Repairs repairs, Clock clock) {
    this.rows = rows;
    this.mails = mails;
    this.repairs = repairs;
    this.clock = clock;
  }

  /** A step was given up; another one of the same cause tells nobody again. */
  public void opened(StoppedStep step) {
    rows.open(step, Explanation.of(step), clock.instant()).ifPresent(incident -> {
      if (step.repeatable()) {
        rows.repairBy(incident.id(), repairs.begin("repair-step", incident.engagement()));
      }
      mails.tell(incident, step.repeatable());
    });
  }

  /** A step runs again, or nobody needs it any more. */
  public void closed(String type, String configuration) {
    rows.close(type, configuration, clock.instant())
        .filter(cause -> cause.repairProcess() != null && !cause.repairing())
        .ifPresent(cause -> repairs.settled(cause.repairProcess()));
  }

  /** What this process is to repair; empty if it is none of ours. */
  public Optional<Incident> repairedBy(String processInstance) {
    return rows.repairedBy(processInstance);
  }

  /** Lets all steps of the cause run again. */
  public void repeat(String processInstance) {
    repairs.repeat(rows.repeat(processInstance));
  }
}
