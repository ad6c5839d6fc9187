package de.transferlotse.correspondence;

import de.transferlotse.input.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which mails people have to see, and what they decided about those that they saw. */
@Service
public class AwaitedReleases {

  private static final String LETTERS = """
      select letter.id, letter.engagement, min(subject) as subject,
        string_agg(distinct recipient_function, ', ' order by recipient_function) as functions, people, wording, asked_at,
        first_by, first_at
      from mail_release letter join mail on release = letter.id
      where awaits_release and state = 'waiting'
      """;

  private final JdbcClient jdbc;

  AwaitedReleases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A mail that waits, to all who get it.
   *
   * @param functions of those who get it
   * @param people how many have to release it
   * @param firstBy who released it already, {@code null} if nobody
   */
  public record Letter(UUID id, String engagement, String subject, String functions, int people, int wording,
      Instant askedAt, String firstBy, Instant firstAt) {}

  /** How it will go out to one of those who get it, without its links, and the words that people may change. */
  public record Draft(UUID mail, String words, String text, String html) {}

  /**
   * What became of a mail before it went out.
   *
   * @param reason why it was discarded, {@code null} unless it was
   */
  public record Decision(UUID release, int people, String firstBy, Instant firstAt, String releasedBy, Instant releasedAt,
      String discardedBy, Instant discardedAt, String reason) {}

  /** @param writtenBy {@code null} for the words of the template */
  public record Wording(int wording, String text, String writtenBy, Instant writtenAt) {}

  /** Of every engagement, the oldest first. */
  public List<Letter> all() {
    return jdbc.sql(LETTERS + "group by letter.id order by asked_at, letter.id").query(Letter.class).list();
  }

  /** The oldest first. */
  public List<Letter> of(String number) {
    return jdbc.sql(LETTERS + "and letter.engagement = ? group by letter.id order by asked_at, letter.id").param(number)
        .query(Letter.class).list();
  }

  /** @throws Rejection (unknown) if nothing of this engagement waits under this id */
  public Letter of(String number, UUID release) {
    return of(number).stream().filter(letter -> letter.id().equals(release)).findFirst().orElseThrow(() ->
        Rejection.unknown("Hier wartet keine E-Mail auf eine Freigabe; vielleicht hat schon jemand entschieden."));
  }

  public Draft draft(UUID release) {
    Draft draft = jdbc.sql("""
        select mail.id as mail, word.text as words, text_body as text, html_body as html
        from mail_release letter join mail_wording word on word.release = letter.id and word.wording = letter.wording
          join mail on mail.release = letter.id
        where letter.id = ? and awaits_release and state = 'waiting' order by recipient_function, mail.id limit 1""")
        .param(release).query(Draft.class).single();
    return new Draft(draft.mail(), draft.words(), LinkMark.hide(draft.text()), LinkMark.hide(draft.html()));
  }

  /** Empty if nobody had to see the mail. */
  public Optional<Decision> decision(UUID mail) {
    return jdbc.sql("""
        select letter.id as release, people, first_by, first_at, released_by, released_at, discarded_by, discarded_at, reason
        from mail join mail_release letter on letter.id = mail.release where mail.id = ?""").param(mail)
        .query(Decision.class).optional();
  }

  /** Who worded it how, the template first. */
  public List<Wording> wordings(UUID release) {
    return jdbc.sql("select wording, text, written_by, written_at from mail_wording where release = ? order by wording")
        .param(release).query(Wording.class).list();
  }
}
