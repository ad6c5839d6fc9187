package de.transferlotse.reminder;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what we wait for in the engine's own tables, all at once. The engine writes dates in the time zone of the session.
 */
@Repository
class OpenRequests {

  private static final String OPEN = """
      select task.id_ as task_id, task.task_def_key_ as task_key, engagement.number,
        (task.create_time_::timestamptz at time zone 'Europe/Berlin')::date as opened_on,
        (task.due_date_::timestamptz at time zone 'Europe/Berlin')::date as due_on
      from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
        join engagement on engagement.number = process.business_key_
      where task.task_def_key_ in (:known) and task.suspension_state_ = 1 and task.due_date_ is not null
        and engagement.ended_on is null""";

  private final JdbcClient database;
  private final KnownRequests known;

  OpenRequests(JdbcClient database, KnownRequests known) {
    this.database = database;
    this.known = known;
  }

  /** Of every engagement, by their due date. */
  List<OpenRequest> all() {
    return database.sql(OPEN + " order by due_on, task_id").param("known", known.tasks()).query(OpenRequest.class).list();
  }

  /**
   * Those of one engagement, without any that somebody completes or lets rest at this moment. Until this transaction ends
   * nobody does so with the others: what is answered is never reminded of.
   */
  List<OpenRequest> held(String number) {
    return database.sql(OPEN + " and engagement.number = :number order by due_on, task_id for share of task skip locked")
        .param("known", known.tasks()).param("number", number).query(OpenRequest.class).list();
  }
}
