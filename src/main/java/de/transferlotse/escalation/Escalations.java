package de.transferlotse.escalation;

import de.transferlotse.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those responsible that tasks are overdue: each stage once per task, all in one transaction. */
@Service
@Transactional
public class Escalations {

  private final OverdueTasks overdue;
  private final EscalationPolicy policy;
  private final EscalationMails mails;
  private final WorkingDays workingDays;
  private final Clock clock;

  Escalations(OverdueTasks overdue, EscalationPolicy policy, EscalationMails mails, WorkingDays workingDays,
      Clock clock) {
    this.overdue = overdue;
    this.policy = policy;
    this.mails = mails;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Notes who is told, writes the mails and marks what the managers shall see.
   *
   * @param occasion of the mails, another one for each night
   * @throws de.transferlotse.input.Rejection (invalid) if the table of stages cannot be used; then nobody is told
   */
  public void escalate(String occasion) {
    LocalDate today = LocalDate.now(clock);
    List<ReachedStage> reached = reached(overdue.days(today), today);
    mails.write(occasion, overdue.escalate(reached, today, clock.instant()), today);
    overdue.mark(reached, today);
  }

  /** Asks the policy once for each number of days, however many tasks are that late. */
  private List<ReachedStage> reached(List<LateDay> days, LocalDate today) {
    Map<Integer, Set<EscalationStage>> stages = new HashMap<>();
    return days.stream().flatMap(day -> {
      int late = workingDays.between(day.dueOn(), today, day.land());
      return late < 1 ? Stream.<ReachedStage>empty()
          : stages.computeIfAbsent(late, policy::reachedAfter).stream()
              .map(stage -> new ReachedStage(day.land(), day.dueOn(), stage, late));
    }).toList();
  }
}
