package de.transferlotse.engagement;

import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.platform.AgencySettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the record of every engagement, open and ended. */
@Service
@Transactional
public class Engagements {

  private static final String COLUMNS = "select number, municipality_key, office_id, consultant, phase, state,"
      + " requested_on, accepted_on, ended_on, term from engagement ";

  private final JdbcClient database;
  private final EngagementNumbers numbers;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final String prefix;
  private final AtHand<Engagement> atHand = new AtHand<>(this::read);
  private final AtHand<Engagement> held = new AtHand<>(this::hold);

  Engagements(JdbcClient database, EngagementNumbers numbers, Clock clock,
      ApplicationEventPublisher events, AgencySettings agency) {
    this.database = database;
    this.numbers = numbers;
    this.clock = clock;
    this.events = events;
    prefix = agency.prefix();
  }

  /**
   * Opens an engagement for a Kommune.
   *
   * @param consultant who leads it, {@code null} if the office has yet to decide
   * @throws Rejection (conflict) if the Kommune has an open one
   */
  public Engagement begin(Municipality municipality, String officeId, String consultant) {
    LocalDate today = LocalDate.now(clock);
    String number = numbers.next(prefix, today.getYear());
    try {
      database.sql("""
          insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on)
          values (?, ?, ?, ?, ?, ?, ?)""")
          .params(number, municipality.key(), officeId, consultant, Phase.FIRST_CONTACT.name(),
              EngagementState.REQUESTED.name(), today)
          .update();
    } catch (DuplicateKeyException e) {
      throw Rejection.conflict("Für „" + municipality.name() + "“ wurde gerade eine andere Anfrage erfasst; bitte laden Sie"
          + " die Aufgabe neu.");
    }
    return of(number);
  }

  /** @throws Rejection (invalid) if there is no such engagement */
  public Engagement of(String number) {
    return atHand.of(number);
  }

  /** Empty if there is no such engagement. */
  public Optional<Engagement> find(String number) {
    return database.sql(COLUMNS + "where number = ?").param(number).query(Engagement.class).optional();
  }

  /**
   * As {@link #of}, and nobody changes who leads it until this transaction ends: for what is given to the consultant or
   * the office now. Waits for a handover that is under way, and a handover waits for it.
   */
  public Engagement held(String number) {
    return held.of(number);
  }

  /** Lets no other transaction give out or take back anything of this engagement until this one ends. */
  public void lock(String number) {
    forget(number);
    database.sql("select number from engagement where number = ? for no key update").param(number).query().listOfRows();
  }

  private Engagement hold(String number) {
    Engagement engagement = read(number, " for share");
    atHand.remember(number, engagement);
    return engagement;
  }

  private void forget(String number) {
    atHand.forget(number);
    held.forget(number);
  }

  private Engagement read(String number) {
    return read(number, "");
  }

  private Engagement read(String number, String lock) {
    return database.sql(COLUMNS + "where number = ?" + lock).param(number).query(Engagement.class).optional()
        .orElseThrow(() -> Rejection.invalid("Die Begleitung „" + number + "“ gibt es nicht."));
  }

  /** The open engagements, by number. */
  public List<Engagement> open() {
    return database.sql(COLUMNS + "where ended_on is null order by number").query(Engagement.class).list();
  }

  /** All engagements, those that ended too, by number. */
  public List<Engagement> all() {
    return database.sql(COLUMNS + "order by number").query(Engagement.class).list();
  }

  /** The open engagement of a Kommune: its request or its running Begleitung. */
  public Optional<Engagement> openOf(String municipalityKey) {
    return database.sql(COLUMNS + "where municipality_key = ? and ended_on is null").param(municipalityKey)
        .query(Engagement.class).optional();
  }

  /** Notes that the engagement reached a phase of its main line. */
  public void enter(String number, Phase phase) {
    forget(number);
    database.sql("update engagement set phase = ? where number = ?").params(phase.name(), number).update();
    database.sql("insert into engagement_phase (number, phase, entered_at) values (?, ?, ?)")
        .params(number, phase.name(), Timestamp.from(clock.instant())).update();
  }

  /** When the engagement reached each phase, the first first. */
  public List<PhaseEntry> phases(String number) {
    return database.sql("select phase, entered_at from engagement_phase where number = ? order by entered_at")
        .param(number).query(PhaseEntry.class).list();
  }

  /** Whoever of the office acts first on an engagement without a consultant leads it. */
  public void takeLead(String number, String user) {
    forget(number);
    database.sql("update engagement set consultant = ? where number = ? and consultant is null")
        .params(user, number).update();
  }

  /** From now on this person of this office leads the engagement. */
  public void handOver(String number, String consultant, String officeId) {
    forget(number);
    database.sql("update engagement set consultant = ?, office_id = ? where number = ?")
        .params(consultant, officeId, number).update();
  }

  /** The office management has decided to guide the Kommune. */
  public void accept(String number) {
    forget(number);
    database.sql("update engagement set state = ?, accepted_on = ? where number = ?")
        .params(EngagementState.ACTIVE.name(), LocalDate.now(clock), number).update();
  }

  /** A renewed agreement begins the next term: what is asked and decided from now on is kept beside the last one's. */
  public void beginNextTerm(String number) {
    AtHand.forgetAll(number);
    database.sql("update engagement set term = term + 1 where number = ?").param(number).update();
  }

  /** Ends the engagement; from now on the Kommune may begin another. */
  public void end(String number, EngagementState state) {
    forget(number);
    database.sql("update engagement set state = ?, ended_on = ? where number = ?")
        .params(state.name(), LocalDate.now(clock), number).update();
    events.publishEvent(new EngagementEnded(number));
  }
}
