package de.transferlotse.correspondence;

import de.transferlotse.input.EmailAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that were written before, for the person who sees to it that the recipient is told after all. */
@Service
public class FailedMails {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FailedMails(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A mail and why it did not arrive.
   *
   * @param reason the server's answer without any address
   * @param takenBack whether its recipient has left meanwhile
   * @param calendar the calendar file that goes along, {@code null} if none
   */
  public record FailedMail(UUID id, String engagement, String template, String occasion, String recipientFunction,
      String recipientAddress, String subject, String fromAddress, String reason, boolean takenBack,
      String calendar) {

    private String calendarFor(String address) {
      return calendar == null ? null : new CalendarFile(calendar).to(recipientFunction, address).text();
    }

    /** Tells nothing about the recipient, as records end up in logs. */
    @Override
    public String toString() {
      return "FailedMail[" + id + "]";
    }
  }

  public FailedMail of(UUID mail) {
    return jdbc.sql("""
        select id, engagement, template, occasion, recipient_function, recipient_address, subject, from_address,
          coalesce(last_error, '') as reason, state = 'discarded' as taken_back, calendar
        from mail where id = ?""").param(mail).query(FailedMail.class).single();
  }

  /** As the other, once for each mail that failed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sendAgain(UUID failed, String address) {
    sendAgain(failed, failed, address);
  }

  /**
   * Sends the same words and attachments again, as a mail of its own. The former one stays as it is; asked twice with the
   * same {@code time}, nothing more happens. Needs the caller's transaction.
   *
   * @param time which of several times this is
   * @throws de.transferlotse.input.Rejection (invalid) if the address is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sendAgain(UUID failed, UUID time, String address) {
    FailedMail mail = of(failed);
    MailKey key = new MailKey(mail.engagement(), mail.template(), mail.occasion() + ", erneut " + time,
        EmailAddress.of(address).value());
    UUID id = UUID.randomUUID();
    int written = jdbc.sql("""
            insert into mail (id, engagement, template, template_version, occasion, recipient_function,
              salutation, recipient_address, subject, text_body, html_body, from_address, from_name, reply_to_address,
              reply_to_name, signature_text, signature_html, list_unsubscribe, calendar, release, message_id, next_attempt_at,
              created_at)
            select :id, engagement, template, template_version, :occasion, recipient_function, salutation, :address, subject,
              text_body, html_body, from_address, from_name, reply_to_address, reply_to_name, signature_text, signature_html,
              list_unsubscribe, :calendar, release, :messageId, :now, :now
            from mail where id = :failed
            on conflict do nothing""")
        .param("id", id).param("occasion", key.occasion()).param("address", key.address())
        .param("calendar", mail.calendarFor(key.address()))
        .param("messageId", key.messageId(mail.fromAddress())).param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("failed", failed).update();
    if (written == 1) {
      jdbc.sql("insert into mail_attachment (mail, document, position)"
          + " select ?, document, position from mail_attachment where mail = ?").params(id, failed).update();
      events.publishEvent(new MailQueued());
    }
  }
}
