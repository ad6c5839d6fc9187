package de.transferlotse.guidance;

import de.transferlotse.engagement.AtHand;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes milestones and how they went. */
@Repository
class MilestoneRows {

  private final JdbcClient database;
  private final AtHand<List<Milestone>> atHand = new AtHand<>(this::read);

  MilestoneRows(JdbcClient database) {
    this.database = database;
  }

  List<Milestone> of(String number) {
    return atHand.of(number);
  }

  private List<Milestone> read(String number) {
    return database.sql("""
        select id, goal, title, side, planned_on, due_on, state, done_on, remark from milestone
        where number = ? and term = current_term(number) order by due_on, goal, title""").param(number)
        .query(Milestone.class).stream().toList();
  }

  void replace(String number, UUID agreementId, List<PlannedMilestone> milestones) {
    database.sql("delete from milestone where number = ? and term = current_term(number)").param(number).update();
    add(number, agreementId, milestones);
  }

  void add(String number, UUID agreementId, List<PlannedMilestone> milestones) {
    atHand.forget(number);
    database.sql("""
        insert into milestone (id, number, agreement_id, goal, title, side, planned_on, due_on, state)
        select id, ?, ?, goal, title, side, planned_on, planned_on, 'OPEN'
        from unnest(?, ?, ?, ?, ?::date[]) as m (id, goal, title, side, planned_on)""")
        .params(number, agreementId, milestones.stream().map(milestone -> UUID.randomUUID()).toArray(UUID[]::new),
            milestones.stream().map(PlannedMilestone::goalNumber).toArray(Integer[]::new),
            texts(milestones, PlannedMilestone::title), texts(milestones, milestone -> milestone.side().name()),
            texts(milestones, milestone -> milestone.plannedOn().toString()))
        .update();
  }

  void change(String number, List<Milestone> changed, String user, Instant now) {
    atHand.forget(number);
    UUID[] ids = changed.stream().map(Milestone::id).toArray(UUID[]::new);
    database.sql("""
        update milestone set state = c.state, due_on = c.due_on, done_on = c.done_on, remark = c.remark
        from unnest(?, ?, ?::date[], ?::date[], ?) as c (id, state, due_on, done_on, remark)
        where milestone.id = c.id""")
        .params(ids, texts(changed, milestone -> milestone.state().name()),
            texts(changed, milestone -> milestone.dueOn().toString()),
            texts(changed, milestone -> milestone.doneOn() == null ? null : milestone.doneOn().toString()),
            texts(changed, Milestone::remark))
        .update();
    database.sql("""
        insert into milestone_change (milestone_id, sequence, changed_at, changed_by, state, due_on, done_on, remark)
        select id, (select coalesce(max(sequence), 0) + 1 from milestone_change where milestone_id = milestone.id), ?, ?,
          state, due_on, done_on, remark
        from milestone where id = any(?)""").params(Timestamp.from(now), user, ids).update();
  }

  private static <T> String[] texts(List<T> rows, Function<T, String> part) {
    return rows.stream().map(part).toArray(String[]::new);
  }
}
