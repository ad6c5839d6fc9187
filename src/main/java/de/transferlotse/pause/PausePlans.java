package de.transferlotse.pause;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the processes of a pause do; nobody else may change a pause. */
@Service
@Transactional
public class PausePlans {

  private final JdbcClient database;
  private final Engagements engagements;
  private final Clock clock;

  PausePlans(JdbcClient database, Engagements engagements, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.clock = clock;
  }

  /**
   * Plans the same pause for an engagement as for the others of the plan.
   *
   * @param plan id of the process instance in which it is decided
   * @param until the day on which it goes on by itself, {@code null} if a person is to end it
   * @throws Rejection (invalid) if that day is not in the future, (conflict) if the engagement has ended or a pause of it
   *     is planned or lasts
   */
  public void plan(String plan, String number, String reason, LocalDate until, String user) {
    if (until != null && !until.isAfter(LocalDate.now(clock))) {
      throw Rejection.invalid("Der Tag, an dem es weitergeht, muss in der Zukunft liegen.");
    }
    if (!engagements.of(number).isOpen()) {
      throw Rejection.conflict("Die Begleitung " + number + " ist inzwischen beendet und kann nicht mehr pausieren.");
    }
    try {
      database.sql("""
          insert into pause (id, number, plan, reason, until, planned_at, planned_by) values (?, ?, ?, ?, ?, ?, ?)""")
          .params(UUID.randomUUID(), number, plan, reason, until, now(), user).update();
    } catch (DuplicateKeyException e) {
      throw Rejection.conflict("Die Begleitung " + number + " pausiert bereits.");
    }
  }

  /** The engagements of a plan, always in the same order. */
  public List<String> numbers(String plan) {
    return database.sql("select number from pause where plan = ? order by number").param(plan)
        .query(String.class).list();
  }

  public void begin(String number) {
    database.sql("update pause set begun_at = ? where number = ? and ended_at is null").params(now(), number).update();
  }

  /** Who decided that it goes on, and what they noted; the pause lasts until {@link #end}. */
  public void decideEnd(String number, String user, String note) {
    database.sql("update pause set ended_by = ?, end_note = ? where number = ? and ended_at is null")
        .params(user, note, number).update();
  }

  public void end(String number) {
    database.sql("update pause set ended_at = ? where number = ? and ended_at is null").params(now(), number).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
