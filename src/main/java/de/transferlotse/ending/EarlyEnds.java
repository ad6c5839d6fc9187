package de.transferlotse.ending;

import de.transferlotse.correspondence.Outbox;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who wanted to end an engagement early, why, and what came of it. */
@Service
@Transactional
public class EarlyEnds {

  private static final String COLUMNS = "select engagement, reason, explanation, merged_into, tell_municipality, proposed_by,"
      + " proposed_on, confirmed, remark, decided_by, decided_on from early_end ";

  private final JdbcClient database;
  private final Engagements engagements;
  private final Outbox outbox;
  private final Clock clock;

  EarlyEnds(JdbcClient database, Engagements engagements, Outbox outbox, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Proposes to end an engagement.
   *
   * @param proposal id of the process instance that decides on it
   * @throws Rejection (conflict) if the engagement has ended, or its end is already proposed
   */
  public void propose(String proposal, EarlyEndProposal what, String user) {
    requireOpen(what.engagement());
    try {
      database.sql("""
          insert into early_end (proposal, engagement, reason, explanation, merged_into, tell_municipality, proposed_by,
            proposed_on) values (?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(proposal, what.engagement(), what.reason().name(), what.explanation(), what.mergedInto(),
              what.tellMunicipality(), user, LocalDate.now(clock)).update();
    } catch (DuplicateKeyException e) {
      throw Rejection.conflict("Das vorzeitige Ende der Begleitung %s ist bereits vorgeschlagen; die Büroleitung entscheidet"
          .formatted(what.engagement()) + " darüber.");
    }
  }

  /** Decides on a proposal; an engagement that ended by itself meanwhile cannot be ended again (conflict). */
  public void decide(String proposal, boolean confirmed, String remark, String user) {
    if (confirmed) {
      requireOpen(of(proposal).engagement());
    }
    database.sql("update early_end set confirmed = ?, remark = ?, decided_by = ?, decided_on = ? where proposal = ?")
        .params(confirmed, remark, user, LocalDate.now(clock), proposal).update();
  }

  /** Ends the record of the engagement; mails that still wait are not sent any more. */
  public void carryOut(String number) {
    outbox.discardWaiting(number);
    engagements.end(number, EngagementState.ENDED_EARLY);
  }

  public EarlyEnd of(String proposal) {
    return database.sql(COLUMNS + "where proposal = ?").param(proposal).query(EarlyEnd.class).single();
  }

  /** How the engagement ended; empty if it did not end early. */
  public Optional<EarlyEnd> endOf(String number) {
    return all(number).stream().filter(end -> Boolean.TRUE.equals(end.confirmed())).findFirst();
  }

  /** Every proposal, the first first. */
  public List<EarlyEnd> all(String number) {
    return database.sql(COLUMNS + "where engagement = ? order by proposed_on, decided_on nulls last").param(number)
        .query(EarlyEnd.class).list();
  }

  private void requireOpen(String number) {
    if (!engagements.of(number).isOpen()) {
      throw Rejection.conflict("Die Begleitung " + number + " ist bereits beendet.");
    }
  }
}
