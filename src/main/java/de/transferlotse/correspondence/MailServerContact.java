package de.transferlotse.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether our mail server takes mails, as all nodes know it. While it does not, no mail uses up an attempt: one try in a
 * while finds out whether it is back.
 */
@Service
public class MailServerContact {

  private static final int LONGEST_WAIT_MINUTES = 5;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailServerContact(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The server fails us.
   *
   * @param failures how often in a row
   * @param reason German, without any address
   */
  public record Outage(int failures, Instant lostSince, String reason, Instant nextTryAt) {}

  /** Mails that wait, and since when the oldest does; {@code null} if none. */
  public record Waiting(int count, Instant oldest) {}

  /** Empty while all is well. */
  public Optional<Outage> outage() {
    return jdbc.sql("select failures, lost_since, reason, next_try_at from mail_server where failures > 0")
        .query(Outage.class).optional();
  }

  public Waiting waiting() {
    return jdbc.sql("select count(*) as count, min(created_at) as oldest from mail where state = 'waiting'"
        + " and not awaits_release")
        .query(Waiting.class).single();
  }

  /** Somebody has seen to it: the next round asks the server whatever was planned. */
  @Transactional
  public void tryNow() {
    jdbc.sql("update mail_server set next_try_at = ? where failures > 0").param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whether this node may ask a server that failed us; the others leave it alone meanwhile. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  boolean takeTry() {
    return jdbc.sql("update mail_server set next_try_at = :now + interval '1 minute' where next_try_at <= :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** @param known whether this was a try to find out if it is back; otherwise several nodes may have noticed the same */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void lost(String reason, boolean known) {
    jdbc.sql("""
            update mail_server set failures = failures + 1, lost_since = coalesce(lost_since, :now), reason = :reason,
              next_try_at = :now + make_interval(mins => least(failures + 1, :longest))
            where failures = 0 or :known returning failures""")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .param("longest", LONGEST_WAIT_MINUTES)
        .param("known", known)
        .query(Integer.class).optional()
        .ifPresent(failures -> events.publishEvent(new MailServerLost(failures)));
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void restored() {
    int changed = jdbc.sql("""
        update mail_server set failures = 0, lost_since = null, reason = null, next_try_at = null
        where failures > 0""").update();
    if (changed == 1) {
      events.publishEvent(new MailServerRestored());
    }
  }
}
