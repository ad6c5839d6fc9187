package de.transferlotse.answer.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what mails ask Kommunen. */
@Repository
class AnswerRequests {

  private static final String COLUMNS = "select id, number, purpose, occasion, asked_at, closed_at from answer_request ";

  private final JdbcClient database;
  private final Clock clock;

  AnswerRequests(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Opens them, or finds those that were opened before; ids by purpose. */
  @Transactional(propagation = Propagation.MANDATORY)
  Map<String, UUID> open(String number, Map<String, String> occasionByPurpose) {
    return database.sql("""
        insert into answer_request (id, number, purpose, occasion, asked_at)
        select gen_random_uuid(), ?, asked.purpose, asked.occasion, ? from unnest(?, ?) as asked (purpose, occasion)
        on conflict (number, purpose, occasion) do update set occasion = excluded.occasion returning purpose, id""")
        .params(number, now(), occasionByPurpose.keySet().toArray(String[]::new),
            occasionByPurpose.values().toArray(String[]::new))
        .query(Opened.class).list().stream().collect(Collectors.toMap(Opened::purpose, Opened::id));
  }

  record Opened(String purpose, UUID id) {}

  /** The latest that can still be answered. */
  Optional<AnswerRequest> latestOpen(String number, Collection<String> purposes) {
    return database.sql(COLUMNS + "where number = :number and purpose in (:purposes) and closed_at is null"
        + " order by asked_at desc limit 1").param("number", number).param("purposes", purposes)
        .query(AnswerRequest.class).optional();
  }

  AnswerRequest of(UUID id) {
    return database.sql(COLUMNS + "where id = ?").param(id).query(AnswerRequest.class).single();
  }

  /** Until this transaction ends nobody else answers it. */
  @Transactional(propagation = Propagation.MANDATORY)
  AnswerRequest locked(UUID id) {
    return database.sql(COLUMNS + "where id = ? for update").param(id).query(AnswerRequest.class).single();
  }

  void close(UUID id) {
    database.sql("update answer_request set closed_at = ? where id = ? and closed_at is null").params(now(), id).update();
  }

  void close(String number, Collection<String> purposes) {
    database.sql("""
        update answer_request set closed_at = :now
        where number = :number and purpose in (:purposes) and closed_at is null""")
        .param("now", now()).param("number", number).param("purposes", purposes).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
