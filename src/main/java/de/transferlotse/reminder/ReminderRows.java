package de.transferlotse.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reminders. */
@Repository
class ReminderRows {

  private static final String ROWS = "select id, engagement as number, task_id, task_key, stage, action, reason, subject,"
      + " asked_on, asked_functions, to_others, due_on, answer_by, decided_on, process_instance, result, settled_at,"
      + " agreed_on from reminder ";

  private final JdbcClient database;

  ReminderRows(JdbcClient database) {
    this.database = database;
  }

  /** False if something was done on this day in this engagement, or this step about the task was. */
  boolean insert(Reminder reminder, Collection<UUID> contacts) {
    boolean written = database.sql("""
        insert into reminder (id, engagement, task_id, task_key, stage, action, reason, subject, asked_on, asked_functions,
          to_others, due_on, answer_by, decided_on, process_instance)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(reminder.id(), reminder.number(), reminder.taskId(), reminder.taskKey(), reminder.stage(),
            reminder.action().name(), reminder.reason(), reminder.subject(), reminder.askedOn(), reminder.askedFunctions(),
            reminder.toOthers(), reminder.dueOn(), reminder.answerBy(), reminder.decidedOn(), reminder.processInstance())
        .update() == 1;
    if (written) {
      contacts.forEach(contact -> database.sql("insert into reminder_contact (reminder, contact) values (?, ?)")
          .params(reminder.id(), contact).update());
    }
    return written;
  }

  /** The first step first. */
  List<Reminder> about(String taskId) {
    return database.sql(ROWS + "where task_id = ? order by stage").param(taskId).query(Reminder.class).list();
  }

  /** All of an engagement, the first first. */
  List<Reminder> of(String number) {
    return database.sql(ROWS + "where engagement = ? order by decided_on").param(number).query(Reminder.class).list();
  }

  boolean existsOn(String number, LocalDate day) {
    return database.sql("select exists (select from reminder where engagement = ? and decided_on = ?)").params(number, day)
        .query(Boolean.class).single();
  }

  Optional<Reminder> doneBy(String processInstance) {
    return database.sql(ROWS + "where process_instance = ?").param(processInstance).query(Reminder.class).optional();
  }

  List<UUID> contacts(UUID reminder) {
    return database.sql("select contact from reminder_contact where reminder = ?").param(reminder).query(UUID.class).list();
  }

  void settle(UUID call, CallResult result, LocalDate agreedOn, Instant now) {
    database.sql("update reminder set result = ?, agreed_on = ?, settled_at = ? where id = ?")
        .params(result.name(), agreedOn, Timestamp.from(now), call).update();
  }

  /**
   * Nobody needs to call any more; gives the process instances that wait for it.
   *
   * @param taskKey {@code null} for all of the engagement
   */
  List<String> withdrawCalls(String number, String taskKey, Instant now) {
    return database.sql("""
        update reminder set result = 'WITHDRAWN', settled_at = :now
        where engagement = :number and action = 'CALL' and result is null
          and (cast(:task as text) is null or task_key = :task) returning process_instance""")
        .param("now", Timestamp.from(now)).param("number", number).param("task", taskKey).query(String.class).list();
  }
}
