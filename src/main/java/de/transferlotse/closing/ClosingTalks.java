package de.transferlotse.closing;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.AtHand;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the Abschlussgespräch of each engagement. */
@Service
@Transactional
public class ClosingTalks {

  private final JdbcClient database;
  private final Engagements engagements;
  private final AtHand<Optional<ClosingTalk>> atHand = new AtHand<>(this::read);

  ClosingTalks(JdbcClient database, Engagements engagements) {
    this.database = database;
    this.engagements = engagements;
  }

  /**
   * Recording again replaces.
   *
   * @throws Rejection (invalid) if the talk lies before the request
   */
  public void record(String number, ClosingTalk talk, String user) {
    LocalDate requestedOn = engagements.of(number).requestedOn();
    if (talk.heldOn().isBefore(requestedOn)) {
      throw Rejection.invalid("„Tag des Gesprächs“ liegt vor der Anfrage der Kommune am "
          + GermanDates.inFigures(requestedOn) + ".");
    }
    atHand.forget(number);
    database.sql("""
        insert into closing_talk (number, held_on, participants, review, positioning, next_steps, recorded_by)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (number, term) do update set held_on = excluded.held_on, participants = excluded.participants,
          review = excluded.review, positioning = excluded.positioning, next_steps = excluded.next_steps,
          recorded_by = excluded.recorded_by""")
        .params(number, talk.heldOn(), talk.participants(), talk.review(), talk.positioning(), talk.nextSteps(), user)
        .update();
  }

  public Optional<ClosingTalk> of(String number) {
    return atHand.of(number);
  }

  private Optional<ClosingTalk> read(String number) {
    return database.sql("""
        select held_on, participants, review, positioning, next_steps from closing_talk
        where number = ? and term = current_term(number)""")
        .param(number).query(ClosingTalk.class).optional();
  }
}
