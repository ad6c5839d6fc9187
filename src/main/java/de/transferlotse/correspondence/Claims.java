package de.transferlotse.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares mails out among nodes; each method is a short transaction of its own. Claims end by the database's time:
 * nodes compare them, and one clock must decide. A claimed mail keeps waiting; it becomes sending right before it
 * is handed over, so that a crash leaves one mail unclear and not a whole batch.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Claims {

  static final int BATCH = 50;

  private final JdbcClient jdbc;
  private final Sender sender;

  Claims(JdbcClient jdbc, Sender sender) {
    this.jdbc = jdbc;
    this.sender = sender;
  }

  /**
   * Due mails that nobody else holds, oldest first. They go out from the sender of today, because the one of the day on
   * which they were written may have been wrong.
   */
  List<ClaimedMail> claim(String node, Instant now, Duration lease) {
    return jdbc.sql("""
            with due as (
              select id from mail
              where state = 'waiting' and not awaits_release and next_attempt_at <= :now
                and (claimed_until is null or claimed_until < clock_timestamp())
              order by next_attempt_at, created_at limit :batch for update skip locked)
            update mail set claimed_by = :node, claimed_until = clock_timestamp() + make_interval(secs => :lease),
              from_address = :from, from_name = :fromName
            from due where mail.id = due.id
            returning mail.id, engagement, template, recipient_address, subject, text_body, html_body, from_address,
              from_name, reply_to_address, reply_to_name, list_unsubscribe, calendar, message_id,
              attempts""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("batch", BATCH)
        .param("node", node)
        .param("lease", lease.toSeconds())
        .param("from", sender.address())
        .param("fromName", sender.name())
        .query(ClaimedMail.class)
        .list();
  }

  /** Whether the mail is still this node's and may be handed over as soon as this is committed. */
  @Transactional(propagation = Propagation.REQUIRED)
  boolean begin(UUID mail, String node, Duration lease) {
    return jdbc.sql("""
            update mail set state = 'sending', claimed_until = clock_timestamp() + make_interval(secs => :lease)
            where id = :mail and state = 'waiting' and claimed_by = :node""")
        .param("lease", lease.toSeconds())
        .param("mail", mail)
        .param("node", node)
        .update() == 1;
  }

  /**
   * Mails whose sender died while handing them over: nobody knows whether they arrived. Their claimant keeps its name
   * on them, so that a slow one may still say what it knows. Returns how many.
   */
  int giveUpExpired() {
    return jdbc.sql("""
            update mail set state = 'unclear', attempts = attempts + 1, claimed_until = null, next_attempt_at = null,
              last_error = 'Das Programm endete, bevor die Antwort des Servers festgehalten war.'
            where state = 'sending' and claimed_until < clock_timestamp()""")
        .update();
  }

  /** Lets go of what was not handed over, because the server fails us; the mails wait on as they did. */
  void release(String node, String reason) {
    jdbc.sql("""
            update mail set claimed_by = null, claimed_until = null, last_error = :reason
            where state = 'waiting' and claimed_by = :node""")
        .param("reason", reason)
        .param("node", node)
        .update();
  }

  /**
   * The documents of each mail of a batch, in the order in which the reader sees them. Read alone, for which a transaction
   * would only cost two more messages to the database.
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  Map<UUID, List<UUID>> attachments(List<ClaimedMail> batch) {
    return jdbc.sql("select mail, document from mail_attachment where mail = any(?) order by mail, position")
        .param(batch.stream().map(ClaimedMail::id).toArray(UUID[]::new))
        .query(Attached.class).list().stream()
        .collect(Collectors.groupingBy(Attached::mail, Collectors.mapping(Attached::document, Collectors.toList())));
  }

  private record Attached(UUID mail, UUID document) {}
}
