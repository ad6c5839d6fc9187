package de.transferlotse.closing;

import de.transferlotse.engagement.AtHand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided about the time after each Begleitung. */
@Service
@Transactional
public class Continuations {

  private final JdbcClient database;
  private final Clock clock;
  private final AtHand<Optional<Continuation>> atHand = new AtHand<>(this::read);

  Continuations(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Deciding again replaces. */
  public void decide(String number, Continuation.Decision decision, String reason, String user) {
    atHand.forget(number);
    database.sql("""
        insert into continuation (number, decision, reason, decided_by, decided_on) values (?, ?, ?, ?, ?)
        on conflict (number) do update set decision = excluded.decision, reason = excluded.reason,
          decided_by = excluded.decided_by, decided_on = excluded.decided_on""")
        .params(number, decision.name(), reason, user, LocalDate.now(clock)).update();
  }

  public Optional<Continuation> of(String number) {
    return atHand.of(number);
  }

  private Optional<Continuation> read(String number) {
    return database.sql("select decision, reason, decided_on from continuation where number = ?").param(number)
        .query(Continuation.class).optional();
  }
}
