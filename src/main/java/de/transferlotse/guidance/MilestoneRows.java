package de.transferlotse.guidance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes milestones and how they went. */
@Repository
class MilestoneRows {

  private final JdbcClient database;
  private final JdbcTemplate batches;

  MilestoneRows(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  List<Milestone> of(String number) {
    return database.sql("""
        select id, goal, title, side, planned_on, due_on, state, done_on, remark from milestone
        where number = ? order by due_on, goal, title""").param(number).query(Milestone.class).list();
  }

  void replace(String number, UUID agreementId, List<PlannedMilestone> milestones) {
    database.sql("delete from milestone where number = ?").param(number).update();
    add(number, agreementId, milestones);
  }

  void add(String number, UUID agreementId, List<PlannedMilestone> milestones) {
    batches.batchUpdate("""
        insert into milestone (id, number, agreement_id, goal, title, side, planned_on, due_on, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""",
        milestones.stream().map(milestone -> new Object[] {UUID.randomUUID(), number, agreementId,
            milestone.goalNumber(), milestone.title(), milestone.side().name(), milestone.plannedOn(),
            milestone.plannedOn()}).toList());
  }

  void change(List<Milestone> changed, String user, Instant now) {
    batches.batchUpdate("update milestone set state = ?, due_on = ?, done_on = ?, remark = ? where id = ?",
        changed.stream().map(milestone -> new Object[] {milestone.state().name(), milestone.dueOn(), milestone.doneOn(),
            milestone.remark(), milestone.id()}).toList());
    batches.batchUpdate("""
        insert into milestone_change (milestone_id, sequence, changed_at, changed_by, state, due_on, done_on, remark)
        select ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ? from milestone_change where milestone_id = ?""",
        changed.stream().map(milestone -> new Object[] {milestone.id(), Timestamp.from(now), user,
            milestone.state().name(), milestone.dueOn(), milestone.doneOn(), milestone.remark(), milestone.id()})
            .toList());
  }
}
