package de.transferlotse.support;

import de.transferlotse.agreement.Agreement;
import de.transferlotse.agreement.Agreements;
import de.transferlotse.guidance.MilestoneChange;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.guidance.PlannedMilestone;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly Reflexionsgespräche of each engagement, from the invitation to what was agreed. */
@Service
@Transactional
public class ReflectionTalks {

  private final JdbcClient database;
  private final Agreements agreements;
  private final Milestones milestones;
  private final Accompaniments accompaniments;
  private final Clock clock;

  ReflectionTalks(JdbcClient database, Agreements agreements, Milestones milestones, Accompaniments accompaniments,
      Clock clock) {
    this.database = database;
    this.agreements = agreements;
    this.milestones = milestones;
    this.accompaniments = accompaniments;
    this.clock = clock;
  }

  /** What was said. */
  public record Minutes(LocalDate heldOn, String participants, String wentWell, String hard, String agreedSteps) {}

  /** When the next invitation goes out, counted from the agreement in force now. */
  public Instant nextInvitation(String number) {
    return new Anniversaries(agreement(number).inForceOn()).next(clock.instant());
  }

  /** Begins this year's talk. */
  public void invite(String number) {
    Agreement agreement = agreement(number);
    LocalDate today = LocalDate.now(clock);
    database.sql("insert into reflection (id, number, agreement_id, year, invited_on) values (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), number, agreement.id(), new Anniversaries(agreement.inForceOn()).yearsOn(today),
            today).update();
  }

  /** All of them in their order, also one that was not yet held. */
  public List<Reflection> of(String number) {
    return database.sql("""
        select id, coalesce(lag(year) over (partition by agreement_id order by year), 0) + 1 as from_year, year,
          invited_on, held_on, participants, went_well, hard, agreed_steps
        from reflection where number = ? and term = current_term(number) order by invited_on""").param(number)
        .query(Reflection.class).list();
  }

  /** The oldest one that was not yet held. */
  public Optional<Reflection> open(String number) {
    return of(number).stream().filter(reflection -> reflection.heldOn() == null).findFirst();
  }

  /**
   * Keeps what was said and what it changes in the plan.
   *
   * @throws Rejection if a date is impossible, or the plan is to be changed though the Begleitung has ended
   */
  public void hold(String number, Reflection reflection, Minutes minutes, List<MilestoneChange> changes,
      List<PlannedMilestone> more, String user) {
    if (minutes.heldOn().isBefore(agreement(number).inForceOn())) {
      throw Rejection.invalid("„Tag des Gesprächs“ liegt vor dem Beginn der Zielvereinbarung.");
    }
    if (accompaniments.end(number).isPresent() && !(changes.isEmpty() && more.isEmpty())) {
      throw Rejection.conflict("Die Begleitung ist beendet; ihre Meilensteine stehen fest.");
    }
    milestones.change(number, changes, user);
    milestones.add(number, more);
    database.sql("""
        update reflection set held_on = ?, participants = ?, went_well = ?, hard = ?, agreed_steps = ?, recorded_by = ?,
          recorded_at = ? where id = ?""")
        .params(minutes.heldOn(), minutes.participants(), minutes.wentWell(), minutes.hard(), minutes.agreedSteps(),
            user, Timestamp.from(clock.instant()), reflection.id()).update();
  }

  private Agreement agreement(String number) {
    return agreements.inForce(number).orElseThrow();
  }
}
