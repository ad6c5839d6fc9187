package de.transferlotse.engagement.process;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of a tree of process instances, as the database holds them at this moment. */
@Component
class TreeRows {

  private static final int ACTIVE = 1;
  private static final int SUSPENDED = 2;

  private final JdbcClient database;

  TreeRows(JdbcClient database) {
    this.database = database;
  }

  /** In the order in which the engine writes, so that neither waits for the other for ever. */
  void lock(String root) {
    locked("select id_ from act_ru_job where root_proc_inst_id_ = ? order by id_ for no key update", root);
    locked("""
        select id_ from act_ru_task where proc_inst_id_ in
          (select proc_inst_id_ from act_ru_execution where root_proc_inst_id_ = ?) order by id_ for no key update""",
        root);
    locked("select id_ from act_ru_execution where root_proc_inst_id_ = ? order by id_ for no key update", root);
  }

  /** All instances, the root among them. */
  List<String> instances(String root) {
    return database.sql("select distinct proc_inst_id_ from act_ru_execution where root_proc_inst_id_ = ?").param(root)
        .query(String.class).list();
  }

  /** The instances that are active themselves, or have an active task or job. */
  List<String> active(String root) {
    return inState(root, ACTIVE);
  }

  List<String> suspended(String root) {
    return inState(root, SUSPENDED);
  }

  private List<String> inState(String root, int state) {
    return database.sql("""
        select proc_inst_id_ from act_ru_execution where root_proc_inst_id_ = :root and suspension_state_ = :state
        union select task.proc_inst_id_ from act_ru_task task join act_ru_execution place on place.id_ = task.execution_id_
          where place.root_proc_inst_id_ = :root and task.suspension_state_ = :state
        union select process_instance_id_ from act_ru_job
          where root_proc_inst_id_ = :root and suspension_state_ = :state""")
        .param("root", root).param("state", state).query(String.class).list();
  }

  private void locked(String query, String root) {
    database.sql(query).param(root).query(String.class).list();
  }
}
