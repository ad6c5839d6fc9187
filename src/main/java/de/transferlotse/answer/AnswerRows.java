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
      + " received_at, state, settled_at, remark, request, person_name, person_function, summary from answer ";

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

  /**
   * False if it is there already.
   *
   * @param facts JSON, {@code null} for a note
   */
  boolean insert(NewAnswer answer, String facts, String note, AnswerState state) {
    Reply reply = answer.reply() == null ? new Reply(null, null, null, null) : answer.reply();
    return database.sql("""
        insert into answer (id, number, task_key, occasion, facts, note, given_by, noted_by, received_at, state, request,
          person_name, person_function, summary)
        values (:id, :number, :task, :occasion, cast(:facts as jsonb), :note, :by, :user, :at, :state, :request, :name,
          :function, :summary)
        on conflict (number, task_key, occasion) do nothing""")
        .param("id", UUID.randomUUID()).param("number", answer.number()).param("task", answer.taskKey())
        .param("occasion", answer.occasion()).param("facts", facts).param("note", note).param("by", answer.by().name())
        .param("user", answer.notedBy()).param("at", Timestamp.from(answer.at())).param("state", state.name())
        .param("request", reply.request()).param("name", reply.name()).param("function", reply.function())
        .param("summary", reply.summary()).update() == 1;
  }

  List<Answer> latest(String number, int most) {
    return database.sql(ROWS + "where number = ? order by received_at desc, position desc limit ?").params(number, most)
        .query(Answer.class).list();
  }

  List<Answer> kept(String number) {
    return database.sql(ROWS + "where number = ? and state = 'KEPT' order by received_at, position").param(number)
        .query(Answer.class).list();
  }

  /** What waits in the form of a task for a person to look at it, the latest. */
  Optional<Answer> proposed(String number, String taskKey) {
    return database.sql(ROWS + "where number = ? and task_key = ? and state = 'PROPOSED' order by position desc limit 1")
        .params(number, taskKey).query(Answer.class).optional();
  }

  /** The answer that came by a link to this request. */
  Optional<Answer> toRequest(UUID request) {
    return database.sql(ROWS + "where request = ? and occasion = ?").params(request, request.toString())
        .query(Answer.class).optional();
  }

  /** What was said by a link, as often as it was, the newest first. */
  List<Answer> by(UUID request, String link) {
    return database.sql(ROWS + "where request = ? and starts_with(occasion, ?) order by position desc")
        .params(request, link).query(Answer.class).list();
  }

  /** What was proposed has been looked at; what is still kept is surplus. */
  void settleDone(String number, String taskKey, String remark) {
    database.sql("""
        update answer set settled_at = :now, state = case state when 'PROPOSED' then 'CONFIRMED' else 'SURPLUS' end,
          remark = case state when 'PROPOSED' then remark else :remark end
        where number = :number and task_key = :task and state in ('KEPT', 'PROPOSED')""")
        .param("now", now()).param("remark", remark).param("number", number).param("task", taskKey).update();
  }

  void confirm(String number, String taskKey, String fact, String value) {
    database.sql("""
        update answer set state = 'CONFIRMED', settled_at = ?
        where number = ? and task_key = ? and state = 'PROPOSED' and facts ->> ? = ?""")
        .params(now(), number, taskKey, fact, value).update();
  }

  boolean isKept(String number, String taskKey) {
    return database.sql("select exists (select from answer where number = ? and task_key = ? and state = 'KEPT')")
        .params(number, taskKey).query(Boolean.class).single();
  }

  Optional<Answer> take(UUID id) {
    return database.sql(ROWS + "where id = ? and state = 'KEPT' for update skip locked").param(id)
        .query(Answer.class).optional();
  }

  /** False if it had been settled before. */
  boolean settle(UUID id, AnswerState state, String remark) {
    return database.sql("update answer set state = ?, settled_at = ?, remark = ? where id = ? and state = 'KEPT'")
        .params(state.name(), now(), remark, id).update() == 1;
  }

  /** @param taskKey {@code null} for all */
  void settleKept(String number, String taskKey, String remark) {
    database.sql("""
        update answer set state = 'SURPLUS', settled_at = :now, remark = :remark
        where number = :number and state in ('KEPT', 'PROPOSED') and (cast(:task as text) is null or task_key = :task)""")
        .param("now", now()).param("remark", remark).param("number", number).param("task", taskKey).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
