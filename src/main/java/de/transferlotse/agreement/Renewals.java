package de.transferlotse.agreement;

import de.transferlotse.calendar.OfficeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each Kommune wants when its agreement in force comes to its end. */
@Service
@Transactional
public class Renewals {

  private static final LocalTime BEGIN_OF_OFFICE_DAY = LocalTime.of(8, 0);

  private final JdbcClient database;
  private final Agreements agreements;
  private final Clock clock;

  Renewals(JdbcClient database, Agreements agreements, Clock clock) {
    this.database = database;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** The morning so many months before the last day of the agreement in force; it may have passed. */
  public Instant monthsBeforeEnd(String number, int months) {
    LocalDate day = agreements.inForce(number).orElseThrow().endsOn().minusMonths(months);
    return OfficeTime.instant(day.atTime(BEGIN_OF_OFFICE_DAY));
  }

  /** Asking again adds to what was said before. */
  public void clarify(String number, RenewalWish wish, String note, String nextStep, String user) {
    database.sql("""
        insert into renewal_clarification (agreement_id, position, wish, note, next_step, clarified_by, clarified_on)
        select id, (select count(*) + 1 from renewal_clarification where agreement_id = id), ?, ?, ?, ?, ?
        from agreement where id = ?""")
        .params(wish.name(), note, nextStep, user, LocalDate.now(clock), agreements.inForce(number).orElseThrow().id())
        .update();
  }

  /** What was said about the agreement in force, the first first. */
  public List<RenewalClarification> of(String number) {
    return agreements.inForce(number).map(agreement -> database.sql("""
        select wish, note, next_step, clarified_on from renewal_clarification where agreement_id = ?
        order by position""").param(agreement.id()).query(RenewalClarification.class).list()).orElse(List.of());
  }
}
