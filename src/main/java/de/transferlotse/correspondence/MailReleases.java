package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.Words;
import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that people see before they go out: one letter, to however many it goes. What is released is what was seen, so
 * that every change of the words takes back what was released before.
 */
@Service
@Transactional
public class MailReleases {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MailReleases(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  private record State(int people, int wording, String firstBy, Boolean firstLeads, Instant releasedAt,
      Instant discardedAt) {}

  private record Body(UUID id, String salutation, String text, String html) {}

  /** Keeps mails that were written just now from going out. */
  void hold(MailDraft draft, int people, Words words, List<UUID> mails) {
    UUID release = UUID.randomUUID();
    jdbc.sql("insert into mail_release (id, engagement, template, people, asked_at) values (?, ?, ?, ?, ?)")
        .params(release, draft.number(), draft.template(), people, now()).update();
    write(release, 1, words, null);
    jdbc.sql("update mail set release = :release, awaits_release = true where id in (:mails)")
        .param("release", release).param("mails", mails).update();
  }

  /**
   * Replaces the words, which whoever wrote them has seen then; nobody has released them yet.
   *
   * @param seen wording that was changed
   * @throws Rejection (conflict) if it is not the one that holds, or nothing waits any more
   */
  public int reword(String number, UUID release, int seen, String typed, String user) {
    State state = locked(number, release, seen);
    Words now = Words.typed(typed);
    Words before = words(release, state.wording());
    if (now.text().equals(before.text())) {
      return seen;
    }
    waiting(release).forEach(mail -> jdbc.sql("update mail set text_body = ?, html_body = ?, claimed_by = null,"
            + " claimed_until = null where id = ?")
        .params(replaced(mail.text(), mail.salutation() + ",", before.text(), now.text()),
            replaced(mail.html(), "</h1>", before.html(), now.html()), mail.id()).update());
    write(release, seen + 1, now, user);
    jdbc.sql("""
        update mail_release set wording = ?, first_by = null, first_at = null, first_leads = null where id = ?""")
        .params(seen + 1, release).update();
    return seen + 1;
  }

  /**
   * Lets it go out in the words that this person saw or typed, or waits for another person after the first of two.
   *
   * @param leads whether this person leads the office or the agency; one of two has to
   * @return whether it goes out now
   * @throws Rejection (conflict) as above or if this person released it before, (forbidden) if neither of two leads
   */
  public boolean release(String number, UUID release, int seen, String typed, String user, boolean leads) {
    State state = locked(number, release, reword(number, release, seen, typed, user));
    if (state.people() == 2 && state.firstBy() == null) {
      jdbc.sql("update mail_release set first_by = ?, first_at = ?, first_leads = ? where id = ?")
          .params(user, now(), leads, release).update();
      return false;
    }
    if (user.equals(state.firstBy())) {
      throw Rejection.conflict("Sie haben diese E-Mail schon freigegeben; jetzt muss eine zweite Person sie freigeben.");
    }
    if (state.people() == 2 && !leads && !state.firstLeads()) {
      throw Rejection.forbidden("Eine der beiden Freigaben muss von der Büroleitung oder der Leitung kommen.");
    }
    jdbc.sql("update mail_release set released_by = ?, released_at = ? where id = ?").params(user, now(), release).update();
    jdbc.sql("""
        update mail set awaits_release = false, next_attempt_at = ?
        where release = ? and awaits_release and state = 'waiting'""").params(now(), release).update();
    events.publishEvent(new MailQueued());
    return true;
  }

  /** It does not go out; the reason is kept in the log. */
  public void discard(String number, UUID release, int seen, String reason, String user) {
    locked(number, release, seen);
    jdbc.sql("update mail_release set discarded_by = ?, discarded_at = ?, reason = ? where id = ?")
        .params(user, now(), reason, release).update();
    jdbc.sql("""
        update mail set state = 'discarded', next_attempt_at = null
        where release = ? and awaits_release and state = 'waiting'""").param(release).update();
  }

  /** One after the other, so that two browsers cannot both decide. */
  private State locked(String number, UUID release, int seen) {
    State state = jdbc.sql("""
        select people, wording, first_by, first_leads, released_at, discarded_at from mail_release
        where id = ? and engagement = ? for update""").params(release, number).query(State.class).optional()
        .orElseThrow(() -> Rejection.unknown("Diese E-Mail gibt es nicht, oder Sie haben keinen Zugriff darauf."));
    if (state.releasedAt() != null || state.discardedAt() != null || waiting(release).isEmpty()) {
      throw Rejection.conflict("Diese E-Mail wartet nicht mehr auf eine Freigabe; was aus ihr wurde, steht im"
          + " Schriftverkehr.");
    }
    if (state.wording() != seen) {
      throw Rejection.conflict("Den Text hat inzwischen jemand geändert; bitte laden Sie die Seite neu und lesen Sie ihn,"
          + " bevor Sie etwas entscheiden.");
    }
    return state;
  }

  private List<Body> waiting(UUID release) {
    return jdbc.sql("""
        select id, salutation, text_body as text, html_body as html from mail
        where release = ? and awaits_release and state = 'waiting' order by id for update""")
        .param(release).query(Body.class).list();
  }

  private Words words(UUID release, int wording) {
    return jdbc.sql("select text, html from mail_wording where release = ? and wording = ?").params(release, wording)
        .query(Words.class).single();
  }

  private void write(UUID release, int wording, Words words, String user) {
    jdbc.sql("insert into mail_wording (release, wording, text, html, written_by, written_at) values (?, ?, ?, ?, ?, ?)")
        .params(release, wording, words.text(), words.html(), user, now()).update();
  }

  /** Behind what comes first in each mail, so that a heading of the same words stays. */
  private static String replaced(String body, String behind, String before, String now) {
    int at = body.indexOf(before, Math.max(body.indexOf(behind), 0));
    if (at < 0) {
      throw new IllegalStateException("The mail does not hold the words that it was written with");
    }
    return body.substring(0, at) + now + body.substring(at + before.length());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
