package de.transferlotse.record.process;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which engagement an open task belongs. */
@Component
public class TaskEngagement {

  private final JdbcClient database;

  TaskEngagement(JdbcClient database) {
    this.database = database;
  }

  /**
   * The number of its engagement, or an empty one if it belongs to none; nothing if there is no such task. What somebody
   * started for an engagement carries its number, but not its business key.
   */
  public Optional<String> numberOf(String task) {
    return database.sql("""
        select coalesce((select number from engagement where number = process.business_key_),
          (select text_ from act_ru_variable where name_ = 'number' and execution_id_ = process.id_), '')
        from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
        where task.id_ = ?""").param(task).query(String.class).optional();
  }
}
