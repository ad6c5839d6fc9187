package de.transferlotse.answer;

import de.transferlotse.municipality.ContactFunction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of answers. */
@Component
class AnswerRows {

  private static final String ROWS = "select id, number, task_key, occasion, facts::text, note, given_by, noted_by,"
      + " received_at, state, settled_at, remark from answer ";

  private static final String LOCK = "answer ";

  private final JdbcClient database;
  private final Clock clock;

  AnswerRows(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Until this transaction ends, no wait of the engagement begins and no pause of it ends unseen. */
  void holdWaits(String number) {
    database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param(LOCK + number).query().listOfRows();
  }

  /** Waits for an answer that is just being accepted, so that it is not overlooked. */
  void awaitAnswers(String number) {
    database.sql("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))").param(LOCK + number).query().listOfRows();
  }

  /** False if it is there already. */
  boolean insert(NewAnswer answer, String facts) {
    return database.sql("""
        insert into answer (id, number, task_key, occasion, facts, given_by, noted_by, received_at, state)
        values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, 'KEPT') on conflict (number, task_key, occasion) do nothing""")
        .params(UUID.randomUUID(), answer.number(), answer.taskKey(), answer.occasion(), facts, answer.by().name(),
            answer.notedBy(), Timestamp.from(answer.at())).update() == 1;
  }

  void insertNote(String number, String taskKey, String text, ContactFunction by, String user, Instant at) {
    UUID id = UUID.randomUUID();
    database.sql("""
        insert into answer (id, number, task_key, occasion, note, given_by, noted_by, received_at, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, 'NOTED')""")
        .params(id, number, taskKey, id.toString(), text, by.name(), user, Timestamp.from(at)).update();
  }

  List<Answer> latest(String number, int most) {
    return database.sql(ROWS + "where number = ? order by received_at desc, position desc limit ?").params(number, most)
        .query(Answer.class).list();
  }

  List<Answer> kept(String number) {
    return database.sql(ROWS + "where number = ? and state = 'KEPT' order by received_at, position").param(number)
        .query(Answer.class).list();
  }

  boolean isKept(String number, String taskKey) {
    return database.sql("select exists (select from answer where number = ? and task_key = ? and state = 'KEPT')")
        .params(number, taskKey).query(Boolean.class).single();
  }

  Optional<Answer> take(UUID id) {
    return database.sql(ROWS + "where id = ? and state = 'KEPT' for update skip locked").param(id)
        .query(Answer.class).optional();
  }

  void settle(UUID id, AnswerState state, String remark) {
    database.sql("update answer set state = ?, settled_at = ?, remark = ? where id = ? and state = 'KEPT'")
        .params(state.name(), now(), remark, id).update();
  }

  /** @param taskKey {@code null} for all */
  void settleKept(String number, String taskKey, String remark) {
    database.sql("""
        update answer set state = 'SURPLUS', settled_at = :now, remark = :remark
        where number = :number and state = 'KEPT' and (cast(:task as text) is null or task_key = :task)""")
        .param("now", now()).param("remark", remark).param("number", number).param("task", taskKey).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
