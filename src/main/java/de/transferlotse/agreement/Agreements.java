package de.transferlotse.agreement;

import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of every engagement: the one that is being drafted, and the one in force. */
@Service
@Transactional
public class Agreements {

  private final JdbcClient database;
  private final AgreementRows rows;
  private final Clock clock;

  Agreements(JdbcClient database, AgreementRows rows, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.clock = clock;
  }

  /** The agreement that both sides have signed last. */
  public Optional<Agreement> inForce(String number) {
    return rows.latest(number, AgreementState.SIGNED);
  }

  /** Whether the agreement in force has come to its end, and no other has been signed since. */
  public boolean expired(String number) {
    return inForce(number).filter(agreement -> agreement.endsOn().isBefore(LocalDate.now(clock))).isPresent();
  }

  /** The agreement that is on its way, none before its goals are drafted. */
  public Optional<Agreement> drafted(String number) {
    return rows.latest(number, AgreementState.DRAFT);
  }

  /** Every agreement of the engagement, the first first, also those that were refused. */
  public List<Agreement> all(String number) {
    return rows.all(number);
  }

  /** @throws Rejection (conflict) if no agreement is on its way */
  public Agreement current(String number) {
    return drafted(number).orElseThrow(
        () -> Rejection.conflict("Zu " + number + " ist zurzeit keine Zielvereinbarung in Arbeit."));
  }

  /**
   * Stores what is to be agreed, in place of what was stored before; drafts that were made of it stay.
   *
   * @throws Rejection if the dates contradict each other or the term is over
   */
  public void draft(String number, AgreementTerms terms) {
    terms.requireOrderedDates();
    if (terms.endsOn().isBefore(LocalDate.now(clock))) {
      throw Rejection.invalid("„Laufzeit bis“ liegt in der Vergangenheit.");
    }
    rows.store(number, terms);
  }

  /** The Kommune does not agree with the draft. */
  public void returnByMunicipality(String number, String reason) {
    giveBack(current(number), ReturnedBy.MUNICIPALITY, reason);
  }

  void giveBack(Agreement agreement, ReturnedBy by, String reason) {
    database.sql("""
        insert into agreement_return (agreement_id, version, returned_by, returned_on, reason)
        values (?, ?, ?, ?, ?)""")
        .params(agreement.id(), agreement.version(), by.name(), LocalDate.now(clock), reason).update();
  }

  /** Why earlier versions of the agreement came back, the last first. */
  public List<Return> returns(UUID agreementId) {
    return database.sql("""
        select version, returned_by, returned_on, reason from agreement_return where agreement_id = ?
        order by version desc""").param(agreementId).query(Return.class).list();
  }

  void refuse(Agreement agreement) {
    rows.refuse(agreement);
  }
}
