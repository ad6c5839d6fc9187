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
    List<String> instances = instances(root);
    locked("select id_ from act_ru_job where process_instance_id_ in (:ids) order by id_ for no key update", instances);
    locked("select id_ from act_ru_task where proc_inst_id_ in (:ids) order by id_ for no key update", instances);
    locked("select id_ from act_ru_execution where proc_inst_id_ in (:ids) order by id_ for no key update", instances);
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

  /** Jobs by their instance: the engine notes the root of a timer only until it has fired for the first time. */
  private List<String> inState(String root, int state) {
    return database.sql("""
        select distinct proc_inst_id_ from act_ru_execution part where root_proc_inst_id_ = :root
          and (suspension_state_ = :state
            or exists (select from act_ru_task where proc_inst_id_ = part.proc_inst_id_ and suspension_state_ = :state)
            or exists (select from act_ru_job where process_instance_id_ = part.proc_inst_id_ and suspension_state_ = :state))""")
        .param("root", root).param("state", state).query(String.class).list();
  }

  private void locked(String query, List<String> instances) {
    database.sql(query).param("ids", instances).query(String.class).list();
  }
}
