package de.transferlotse.correspondence;

import de.transferlotse.input.Rejection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails of which only a person can find out whether they arrived. */
@Service
@Transactional
public class UnclearMails {

  private final JdbcClient jdbc;
  private final MailLog mails;
  private final Clock clock;

  UnclearMails(JdbcClient jdbc, MailLog mails, Clock clock) {
    this.jdbc = jdbc;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Somebody knows that the mail arrived; said twice, the first word counts.
   *
   * @throws Rejection (unknown) if the engagement has no such mail, (conflict) if it is neither unclear nor sent
   */
  public void arrived(String number, UUID mail, String user) {
    int settled = jdbc.sql("""
            update mail set state = 'sent', sent_at = :now, confirmed_by = :user, claimed_by = null
            where id = :mail and engagement = :number and state = 'unclear'""")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("user", user)
        .param("mail", mail)
        .param("number", number)
        .update();
    if (settled == 0 && mails.whole(number, mail).state() != MailState.SENT) {
      throw Rejection.conflict("Bei dieser E-Mail ist nicht unklar, ob sie angekommen ist.");
    }
  }
}
