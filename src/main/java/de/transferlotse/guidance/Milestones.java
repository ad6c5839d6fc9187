package de.transferlotse.guidance;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of each engagement, from the agreed plan until the last of them is done or dropped. */
@Service
@Transactional
public class Milestones {

  private final JdbcClient database;
  private final MilestoneRows rows;
  private final Agreements agreements;
  private final Clock clock;

  Milestones(JdbcClient database, MilestoneRows rows, Agreements agreements, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** A state that a milestone was brought into. */
  public record Past(UUID milestoneId, Instant changedAt, String changedBy, MilestoneState state, LocalDate dueOn,
      LocalDate doneOn, String remark) {}

  /** All of them, in the order of the dates that hold now. */
  public List<Milestone> of(String number) {
    return rows.of(number);
  }

  /** The open one that is due first. */
  public Optional<Milestone> next(String number) {
    return of(number).stream().filter(Milestone::stillOpen).findFirst();
  }

  /** How the milestones went, in the order of the changes. */
  public List<Past> past(String number) {
    return database.sql("""
        select milestone_id, changed_at, changed_by, c.state, c.due_on, c.done_on, c.remark from milestone_change c
        join milestone m on m.id = c.milestone_id where m.number = ? and m.term = current_term(m.number)
        order by changed_at, m.due_on, sequence""")
        .param(number).query(Past.class).list();
  }

  /**
   * Brings milestones into other states; what stays as it is does not count.
   *
   * @return how many have changed
   * @throws Rejection if a date or reason is missing or impossible, or a milestone is not one of the engagement's
   */
  public int change(String number, List<MilestoneChange> changes, String user) {
    Map<UUID, Milestone> known = of(number).stream().collect(Collectors.toMap(Milestone::id, Function.identity()));
    if (!changes.stream().allMatch(change -> known.containsKey(change.id()))) {
      throw Rejection.conflict("Einen dieser Meilensteine gibt es nicht mehr; bitte laden Sie die Aufgabe neu.");
    }
    List<MilestoneChange> real = changes.stream().filter(change -> change.changes(known.get(change.id()))).toList();
    LocalDate today = LocalDate.now(clock);
    LocalDate endOfTerm = agreement(number).endsOn();
    real.forEach(change -> change.require(known.get(change.id()), today, endOfTerm));
    rows.change(number, real.stream().map(change -> change.applyTo(known.get(change.id()))).toList(), user,
        clock.instant());
    return real.size();
  }

  /** @throws Rejection (invalid) if a date lies outside of the term or after that of its goal */
  public void add(String number, List<PlannedMilestone> milestones) {
    Agreement agreement = agreement(number);
    new PlanRules(agreement).requireEach(milestones);
    rows.add(number, agreement.id(), milestones);
  }

  private Agreement agreement(String number) {
    return agreements.inForce(number).orElseThrow();
  }
}
