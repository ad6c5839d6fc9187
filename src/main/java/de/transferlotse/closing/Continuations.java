package de.transferlotse.closing;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.engagement.AtHand;
import de.transferlotse.input.Rejection;
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
  private final Agreements agreements;
  private final Clock clock;
  private final AtHand<Optional<Continuation>> atHand = new AtHand<>(this::read);

  Continuations(JdbcClient database, Agreements agreements, Clock clock) {
    this.database = database;
    this.agreements = agreements;
    this.clock = clock;
  }

  /**
   * Deciding again replaces.
   *
   * @throws Rejection (invalid) if there is no agreement that could be renewed
   */
  public void decide(String number, Continuation.Decision decision, String reason, String user) {
    if (decision == Continuation.Decision.RENEW && agreements.inForce(number).isEmpty()) {
      throw Rejection.invalid("Es gibt keine Zielvereinbarung, die verlängert werden könnte; bitte entscheiden Sie"
          + " anders.");
    }
    atHand.forget(number);
    database.sql("""
        insert into continuation (number, decision, reason, decided_by, decided_on) values (?, ?, ?, ?, ?)
        on conflict (number, term) do update set decision = excluded.decision, reason = excluded.reason,
          decided_by = excluded.decided_by, decided_on = excluded.decided_on""")
        .params(number, decision.name(), reason, user, LocalDate.now(clock)).update();
  }

  public Optional<Continuation> of(String number) {
    return atHand.of(number);
  }

  private Optional<Continuation> read(String number) {
    return database.sql("""
        select decision, reason, decided_on from continuation
        where number = ? and term = current_term(number)""").param(number)
        .query(Continuation.class).optional();
  }
}
