package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.Outcome;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what became of a mail, each in a short transaction of its own. */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Results {

  private static final Logger LOG = LoggerFactory.getLogger(Results.class);
  private static final List<Duration> WAITS = List.of(Duration.ofMinutes(2), Duration.ofMinutes(15),
      Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1));

  private final JdbcClient jdbc;
  private final Claims claims;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Results(JdbcClient jdbc, Claims claims, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.claims = claims;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Records an accepted mail and begins the next one in the same commit, because waiting for the disk is most of what a
   * mail costs. Like {@link Claims#begin} says whether the next is still this node's.
   */
  boolean recordAndBegin(ClaimedMail accepted, ClaimedMail next, String node, Duration lease) {
    record(accepted, node, Outcome.accepted());
    return claims.begin(next.id(), node, lease);
  }

  void record(ClaimedMail mail, String node, Outcome outcome) {
    Instant now = clock.instant();
    switch (outcome.kind()) {
      case ACCEPTED -> update(mail, node, MailState.SENT, null, now, null);
      case UNCLEAR -> {
        update(mail, node, MailState.UNCLEAR, null, null, outcome.reason());
        LOG.warn("Mail {} of {} is unclear: {}", mail.id(), mail.engagement(), outcome.reason());
      }
      case NOT_LET_IN -> postpone(mail, node, now.plus(WAITS.get(0)), outcome.reason());
      case REFUSED_FOR_NOW, BROKEN_OFF -> {
        if (mail.attempts() < WAITS.size()) {
          Instant next = now.plus(WAITS.get(mail.attempts()));
          update(mail, node, MailState.WAITING, next, null, outcome.reason());
        } else {
          fail(mail, node, outcome, false);
        }
      }
      case REFUSED_FOR_GOOD -> fail(mail, node, outcome, true);
    }
  }

  /** No fault of the mail's, so it uses up no attempt; the others go first, in case it is its fault after all. */
  private void postpone(ClaimedMail mail, String node, Instant next, String reason) {
    jdbc.sql("""
            update mail set state = 'waiting', next_attempt_at = :next, last_error = :reason, claimed_by = null,
              claimed_until = null
            where id = :id and claimed_by = :node and state in ('waiting', 'sending')""")
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .param("id", mail.id())
        .param("node", node)
        .update();
  }

  private void fail(ClaimedMail mail, String node, Outcome outcome, boolean permanent) {
    if (update(mail, node, MailState.FAILED, null, null, outcome.reason())) {
      LOG.warn("Mail {} of {} failed: {}", mail.id(), mail.engagement(), outcome.reason());
      events.publishEvent(new MailFailed(mail.id(), mail.engagement(), mail.template(), permanent));
    }
  }

  private boolean update(ClaimedMail mail, String node, MailState state, Instant next, Instant sent, String reason) {
    return jdbc.sql("""
            update mail set state = :state, attempts = attempts + 1, next_attempt_at = :next, sent_at = :sent,
              last_error = :reason, claimed_by = null, claimed_until = null
            where id = :id and claimed_by = :node and state in ('waiting', 'sending', 'unclear')""")
        .param("state", state.stored())
        .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("sent", sent == null ? null : sent.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("reason", reason)
        .param("id", mail.id())
        .param("node", node)
        .update() == 1;
  }
}
