package de.transferlotse.incident;

import de.transferlotse.correspondence.MailServerContact;
import de.transferlotse.correspondence.MailServerLost;
import de.transferlotse.correspondence.MailServerRestored;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the administration once to look after a mail server that fails us, however many mails wait for it. */
@Service
@Transactional
public class MailServerRepairs {

  /** A server that is started anew is back within a minute, and nobody needs to hear of it. */
  private static final int FAILURES_BEFORE_A_PERSON_IS_ASKED = 2;

  private final JdbcClient database;
  private final MailServerContact contact;
  private final Repairs repairs;
  private final Clock clock;

  MailServerRepairs(JdbcClient database, MailServerContact contact, Repairs repairs, Clock clock) {
    this.database = database;
    this.contact = contact;
    this.repairs = repairs;
    this.clock = clock;
  }

  @EventListener
  void begin(MailServerLost lost) {
    if (lost.failures() < FAILURES_BEFORE_A_PERSON_IS_ASKED) {
      return;
    }
    UUID id = UUID.randomUUID();
    boolean isNew = database.sql("insert into mail_server_repair (id, begun_at) values (?, ?) on conflict do nothing")
        .params(id, clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
    if (isNew) {
      database.sql("update mail_server_repair set process_instance = ? where id = ?")
          .params(repairs.begin("repair-mail-server", null), id).update();
    }
  }

  @EventListener
  void end(MailServerRestored restored) {
    database.sql("update mail_server_repair set ended_at = ? where ended_at is null returning process_instance")
        .param(clock.instant().atOffset(ZoneOffset.UTC)).query(String.class).optional().ifPresent(repairs::settled);
  }

  /** Somebody has looked after it. If it still fails us, somebody is asked again. */
  public void checked(String processInstance, String user) {
    database.sql("update mail_server_repair set ended_at = ?, checked_by = ? where process_instance = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), user, processInstance).update();
    contact.tryNow();
  }
}
