package de.transferlotse.support;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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
  private final Engagements engagements;
  private final Clock clock;

  SupportMeasures(JdbcClient database, Engagements engagements, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.clock = clock;
  }

  /** @throws Rejection (invalid) if it took place before the Kommune asked for the engagement */
  public void record(String number, SupportMeasure measure, String user) {
    record(UUID.randomUUID(), number, measure, user);
  }

  /** The same, but writes nothing if there is one with this id already: then the same form was sent twice. */
  void record(UUID id, String number, SupportMeasure measure, String user) {
    LocalDate begin = engagements.of(number).requestedOn();
    if (measure.heldOn().isBefore(begin)) {
      throw Rejection.invalid("„Tag der Maßnahme“ liegt vor dem Beginn der Begleitung am " + GermanDates.inWords(begin)
          + ".");
    }
    database.sql("""
        insert into support_measure (id, number, kind, title, held_on, participants, result, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
        .params(id, number, measure.kind().name(), measure.title(), measure.heldOn(), measure.participants(),
            measure.result(), user, Timestamp.from(clock.instant())).update();
  }

  /** In the order in which they took place. */
  public List<SupportMeasure> of(String number) {
    return database.sql("""
        select kind, title, held_on, participants, result from support_measure
        where number = ? and term = current_term(number) order by held_on, recorded_at""")
        .param(number).query(SupportMeasure.class).list();
  }
}
