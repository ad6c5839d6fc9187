package de.transferlotse.handover;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of who led an engagement, and the handovers under way. */
@Service
@Transactional
public class Handovers {

  private static final String COLUMNS = "select id, engagement, from_person, from_office, to_person, to_office, note,"
      + " tell_municipality, ordered_by, ordered_at, settled_at from handover ";

  private final JdbcClient database;
  private final Engagements engagements;
  private final HandoverRules rules;
  private final Clock clock;

  Handovers(JdbcClient database, Engagements engagements, HandoverRules rules, Clock clock) {
    this.database = database;
    this.engagements = engagements;
    this.rules = rules;
    this.clock = clock;
  }

  /** What has been carried out, the first first. */
  public List<Handover> of(String number) {
    return database.sql(COLUMNS + "where engagement = ? and state = 'DONE' order by settled_at, ordered_at")
        .param(number).query(Handover.class).list();
  }

  /**
   * Orders the handover of all these engagements or of none.
   *
   * @param orderId id of the process instance that carries it out
   * @throws Rejection (invalid) if the new consultant cannot take them, (forbidden) if {@code by} may not give them
   *     away, (conflict) if one has ended or is being handed over at this moment
   */
  public void order(String orderId, HandoverWish wish, String by) {
    wish.numbers().stream().distinct().sorted().forEach(number -> {
      engagements.of(number);
      engagements.lock(number);
      Engagement engagement = engagements.of(number);
      rules.checkGiver(engagement, by);
      String office = rules.checkTaker(engagement, wish);
      if (wish.tellMunicipality()) {
        rules.checkReachable(engagement);
      }
      note(orderId, engagement, office, wish, by);
    });
  }

  private void note(String orderId, Engagement engagement, String office, HandoverWish wish, String by) {
    if (!noted(orderId, engagement, office, wish, by)
        && !(dropDeleted(engagement.number()) && noted(orderId, engagement, office, wish, by))) {
      throw Rejection.conflict(("Die Begleitung %s wird gerade von jemand anderem übergeben; bitte laden Sie die"
          + " Seite neu.").formatted(engagement.number()));
    }
  }

  private boolean noted(String orderId, Engagement engagement, String office, HandoverWish wish, String by) {
    return database.sql("""
        insert into handover (id, order_id, engagement, from_person, from_office, to_person, to_office, note,
          tell_municipality, ordered_by, ordered_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
        .params(UUID.randomUUID(), orderId, engagement.number(), engagement.consultant(), engagement.officeId(),
            wish.consultant(), office, wish.note(), wish.tellMunicipality(), by, Timestamp.from(clock.instant()))
        .update() == 1;
  }

  /**
   * Whether an order was in the way that nobody carries out any more. Somebody deleted its process in Cockpit, which
   * leaves out every listener; so it is found when it matters.
   */
  private boolean dropDeleted(String number) {
    return database.sql("""
        update handover set state = 'DROPPED', settled_at = ? where engagement = ? and state = 'ORDERED'
          and not exists (select from act_ru_execution where id_ = handover.order_id)""")
        .params(Timestamp.from(clock.instant()), number).update() == 1;
  }

  /** The engagements of an order, by number. */
  public List<String> numbersOf(String orderId) {
    return database.sql("select engagement from handover where order_id = ? order by engagement").param(orderId)
        .query(String.class).list();
  }

  /** Carries out what was ordered for one engagement; empty if that ended meanwhile. */
  public Optional<Handover> carryOut(String orderId, String number) {
    engagements.lock(number);
    Handover handover = database.sql(COLUMNS + "where order_id = ? and engagement = ?").params(orderId, number)
        .query(Handover.class).single();
    boolean open = engagements.of(number).isOpen();
    if (open) {
      engagements.handOver(number, handover.toPerson(), handover.toOffice());
    }
    database.sql("update handover set state = ?, settled_at = ? where id = ?")
        .params(open ? "DONE" : "DROPPED", Timestamp.from(clock.instant()), handover.id()).update();
    return open ? Optional.of(handover) : Optional.empty();
  }
}
