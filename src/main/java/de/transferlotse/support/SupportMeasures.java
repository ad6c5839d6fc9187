package de.transferlotse.support;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done to support each Kommune. */
@Service
@Transactional
public class SupportMeasures {

  private final JdbcClient database;
  private final Clock clock;

  SupportMeasures(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void record(String number, SupportMeasure measure, String user) {
    database.sql("""
        insert into support_measure (id, number, kind, held_on, participants, result, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), number, measure.kind().name(), measure.heldOn(), measure.participants(),
            measure.result(), user, Timestamp.from(clock.instant())).update();
  }

  /** In the order in which they took place. */
  public List<SupportMeasure> of(String number) {
    return database.sql("""
        select kind, held_on, participants, result from support_measure where number = ?
        order by held_on, recorded_at""")
        .param(number).query(SupportMeasure.class).list();
  }
}
