package de.transferlotse.closing;

import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Abschlussvermerk: written by the consultant, signed off or returned by the Leitung; each attempt a version. */
@Service
@Transactional
public class ClosingNotes {

  private final JdbcClient database;
  private final ClosingNotePaper paper;
  private final Clock clock;

  ClosingNotes(JdbcClient database, ClosingNotePaper paper, Clock clock) {
    this.database = database;
    this.paper = paper;
    this.clock = clock;
  }

  /** Writes the next version and makes it a document to be signed off. */
  public void write(String number, String course, String result, String remaining, String user) {
    database.sql("""
        insert into closing_note (number, version, course, result, remaining, written_by, written_on)
        select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ? from closing_note
        where number = ? and term = current_term(number)""")
        .params(number, course, result, remaining, user, LocalDate.now(clock), number).update();
    paper.render(number, latest(number).orElseThrow());
  }

  /** The last version that was written. */
  public Optional<ClosingNote> latest(String number) {
    return database.sql("""
        select version, course, result, remaining, written_on, state, return_remark, signed_off_as, decided_on
        from closing_note where number = ? and term = current_term(number)
        order by version desc limit 1""").param(number)
        .query(ClosingNote.class).optional();
  }

  /** @param function in which the person signs, such as „Leitung der Transferagentur“ */
  public void signOff(String number, String function, String user) {
    decide(number, ClosingNote.State.SIGNED_OFF, null, function, user);
    paper.render(number, latest(number).orElseThrow());
  }

  /** The consultant has to write another version. */
  public void giveBack(String number, String remark, String user) {
    decide(number, ClosingNote.State.RETURNED, remark, null, user);
  }

  private void decide(String number, ClosingNote.State state, String remark, String function, String user) {
    int changed = database.sql("""
        update closing_note set state = ?, return_remark = ?, signed_off_as = ?, decided_by = ?, decided_on = ?
        where number = ? and term = current_term(number) and state = 'WRITTEN'""")
        .params(state.name(), remark, function, user, LocalDate.now(clock), number).update();
    if (changed == 0) {
      throw Rejection.conflict("Zu " + number + " liegt kein Abschlussvermerk zur Entscheidung vor.");
    }
  }
}
