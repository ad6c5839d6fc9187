package de.transferlotse.escalation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.workforce.TaskUrgency;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds overdue tasks in the engine's own tables, all at once and without loading any that stays as it is. The engine writes
 * due dates in the time zone of the session; tasks that rest are none of its business.
 */
@Repository
class OverdueTasks {

  private static final String LATE = """
      late as materialized (
        select task.id_ as task_id, task.name_ as name, task.task_def_key_ as task_key, task.proc_def_id_ as definition,
          task.assignee_ as assignee, task.priority_ as priority, engagement.number, engagement.office_id as office,
          engagement.consultant, municipality.name as municipality, coalesce(municipality.land_code, '') as land,
          (task.due_date_::timestamptz at time zone 'Europe/Berlin')::date as due_on
        from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
          left join engagement on engagement.number = process.business_key_
          left join municipality on municipality.key = engagement.municipality_key
        where task.due_date_ < :today and task.suspension_state_ = 1)
      """;
  private static final String REACHED = """
      reached as (select * from jsonb_to_recordset(:reached::jsonb)
        as stage_of_day (land text, due_on date, stage text, days_late integer))
      """;

  private final JdbcClient database;
  private final ObjectMapper json;

  OverdueTasks(JdbcClient database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Land and day of all that was due before today. */
  List<LateDay> days(LocalDate today) {
    return database.sql("with " + LATE + "select distinct land, due_on from late order by land, due_on")
        .param("today", startOf(today)).query(LateDay.class).list();
  }

  /** Notes each stage that a task has reached and had not before, and gives these tasks. */
  List<EscalatedTask> escalate(List<ReachedStage> reached, LocalDate today, Instant now) {
    return database.sql("with " + LATE + "," + REACHED + """
            , written as (
              insert into escalation (task_id, stage, engagement, task_key, due_on, days_late, escalated_at)
              select task_id, stage, number, task_key, late.due_on, days_late, :now
              from late join reached on reached.land = late.land and reached.due_on = late.due_on
              where not exists (select from escalation told where told.task_id = late.task_id and told.stage = reached.stage)
              on conflict do nothing
              returning task_id, stage, days_late)
            select late.task_id, stage, days_late, due_on, name, task_key, definition as process_definition_id,
              (select name_ from act_re_procdef where id_ = definition) as process_name,
              assignee, number, municipality, office, consultant
            from written join late on late.task_id = written.task_id order by due_on, number, name""")
        .param("today", startOf(today)).param("reached", rows(reached)).param("now", Timestamp.from(now))
        .query(EscalatedTask.class).list();
  }

  /**
   * Marks the tasks that are so late that managers look at them, and no others. Writes what the engine would write, for
   * all at once: a person who changes one of them at this moment is asked to load it again.
   */
  void mark(List<ReachedStage> reached, LocalDate today) {
    marked(reached, today, TaskUrgency.ESCALATED, "priority_ <> :urgency and id_ in (select task_id from far_too_late)");
    marked(reached, today, TaskUrgency.NORMAL, "priority_ = :escalated and suspension_state_ = 1"
        + " and id_ not in (select task_id from far_too_late)");
  }

  private void marked(List<ReachedStage> reached, LocalDate today, TaskUrgency urgency, String which) {
    database.sql("with " + LATE + "," + REACHED + """
            , far_too_late as (select task_id from late join reached on reached.land = late.land
                and reached.due_on = late.due_on where stage = 'MANAGERS'),
              marked as (update act_ru_task set priority_ = :urgency, rev_ = rev_ + 1 where %s returning id_)
            update act_hi_taskinst set priority_ = :urgency from marked where act_hi_taskinst.id_ = marked.id_"""
            .formatted(which))
        .param("today", startOf(today)).param("reached", rows(reached)).param("urgency", urgency.priority())
        .param("escalated", TaskUrgency.ESCALATED.priority()).update();
  }

  private static Timestamp startOf(LocalDate day) {
    return Timestamp.from(OfficeTime.instant(day.atStartOfDay()));
  }

  private String rows(List<ReachedStage> reached) {
    try {
      return json.writeValueAsString(reached.stream().map(one -> Map.of("land", one.land(), "due_on",
          one.dueOn().toString(), "stage", one.stage().name(), "days_late", one.daysLate())).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
