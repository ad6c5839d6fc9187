package de.transferlotse.correspondence;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was written to a Kommune, for people to look up. */
@Service
public class MailLog {

  private final JdbcClient jdbc;

  MailLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A mail, without its text.
   *
   * @param function of whoever it goes to
   * @param sentAt {@code null} unless it was sent
   */
  public record LoggedMail(String subject, String function, MailState state, Instant createdAt, Instant sentAt) {}

  /** All mails of an engagement, the latest first. */
  public List<LoggedMail> of(String number) {
    return jdbc.sql("""
        select subject, recipient_function as function, upper(state) as state, created_at, sent_at from mail
        where engagement = ? order by created_at desc, subject, recipient_function""")
        .param(number).query(LoggedMail.class).list();
  }

  /** Whether something that was written to this address of a Kommune has not gone out yet. */
  public boolean isOnItsWayTo(String address) {
    return jdbc.sql("""
        select exists (select from mail where recipient_address = ? and engagement is not null
          and state in ('waiting', 'sending'))""").param(address).query(Boolean.class).single();
  }
}
