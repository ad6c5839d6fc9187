package de.transferlotse.briefing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which task came to whom, until they are told. */
@Repository
class NewTaskRows {

  /** What rests is told of when it goes on; what was done meanwhile has no task any more and goes without a word. */
  private static final String AWAKE = """
      not exists (select from act_ru_task resting where resting.id_ = new_task.task_id and resting.suspension_state_ <> 1)""";

  private final JdbcClient database;

  NewTaskRows(JdbcClient database) {
    this.database = database;
  }

  /** Unless the person does not work here, wants no such mail, or has just worked on the same engagement themselves. */
  void add(String task, String person, String rootInstance, Instant now, Instant lately) {
    database.sql("""
        insert into new_task (task_id, person, since)
        select :task, :person, :now
        where exists (select from act_id_user where id_ = :person)
          and not exists (select from staff_mail_wish where person = :person and not new_tasks)
          and not exists (select from act_hi_op_log where root_proc_inst_id_ = :root and user_id_ = :person
            and operation_type_ in ('Complete', 'Create') and timestamp_ > :lately)
        on conflict do nothing""")
        .param("task", task).param("person", person).param("root", rootInstance).param("now", Timestamp.from(now))
        .param("lately", Timestamp.from(lately)).update();
  }

  /** Those whose first row is at least that old. */
  List<String> people(Instant before) {
    return database.sql("select person from new_task where " + AWAKE
        + " group by person having min(since) <= ? order by person")
        .param(Timestamp.from(before)).query(String.class).list();
  }

  /** Takes what nobody else takes at this moment, and gives what of it the person still has, the first due first. */
  List<NewTaskLine> take(String person) {
    return database.sql("""
        with taken as (
          delete from new_task where (task_id, person) in (
            select task_id, person from new_task where person = :person and %s for update skip locked)
          returning task_id)
        select task.id_ as task_id, task.name_ as name,
          coalesce(municipality.name || ', ' || engagement.number, definition.name_) as place,
          (task.due_date_::timestamptz at time zone 'Europe/Berlin')::date as due,
          nullif(task.owner_, :person) as principal
        from taken join act_ru_task task on task.id_ = taken.task_id and task.assignee_ = :person
          join act_ru_execution process on process.id_ = task.proc_inst_id_
          join act_re_procdef definition on definition.id_ = task.proc_def_id_
          left join engagement on engagement.number = process.business_key_
          left join municipality on municipality.key = engagement.municipality_key
        order by task.due_date_ nulls last, place, task.name_, task.id_""".formatted(AWAKE))
        .param("person", person).query(NewTaskLine.class).list();
  }

  void clear() {
    database.sql("delete from new_task").update();
  }
}
