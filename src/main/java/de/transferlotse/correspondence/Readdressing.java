package de.transferlotse.correspondence;

import de.transferlotse.input.EmailAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Takes mails back from an address that is no longer the right one, and lets them go to another. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Readdressing {

  private static final String AGAIN = " · neu adressiert";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Readdressing(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** A mail that was taken back, without its text. */
  public record TakenBack(UUID id, String subject) {}

  private record Words(String salutation, String text, String html, String template, String occasion,
      String fromAddress, String calendar) {}

  /** Discards what has not reached this address: it waits, failed, or nobody knows. What is being sent now goes out. */
  public List<TakenBack> takeBack(String number, String address) {
    return jdbc.sql("""
            update mail set state = 'discarded', next_attempt_at = null, claimed_by = null, claimed_until = null
            where engagement = ? and recipient_address = ? and state in ('waiting', 'failed', 'unclear')
            returning id, subject""")
        .params(number, address).query(TakenBack.class).list();
  }

  /**
   * Lets the same words go to somebody else, who is greeted by their own salutation; nobody gets a mail twice. What people
   * had to see first still waits for them.
   */
  public void sendTo(String number, Collection<UUID> mails, Recipient recipient) {
    mails.forEach(mail -> copy(number, mail, recipient));
    events.publishEvent(new MailQueued());
  }

  private void copy(String number, UUID mail, Recipient recipient) {
    Words words = jdbc.sql("""
            select salutation, text_body as text, html_body as html, template, occasion, from_address, calendar from mail
            where id = ? and engagement = ? and state = 'discarded'""")
        .params(mail, number).query(Words.class).single();
    String address = EmailAddress.of(recipient.address()).value();
    String salutation = HeaderText.oneLine(recipient.salutation());
    UUID id = UUID.randomUUID();
    jdbc.sql("""
            insert into mail (id, engagement, template, template_version, occasion, recipient_function, salutation,
              recipient_address, subject, text_body, html_body, from_address, from_name, reply_to_address,
              reply_to_name, signature_text, signature_html, list_unsubscribe, calendar, message_id, release,
              awaits_release, next_attempt_at, created_at)
            select :id, engagement, template, template_version, :occasion, :function, :salutation, :address, subject,
              :text, :html, from_address, from_name, reply_to_address, reply_to_name, signature_text, signature_html,
              list_unsubscribe, :calendar, :messageId, release, awaits_release,
              :now, :now
            from mail former where id = :former and not exists (select from mail same
              where same.id <> former.id and same.engagement = former.engagement and same.template = former.template
                and same.occasion = former.occasion and same.recipient_address = :address)
            on conflict do nothing""")
        .param("id", id).param("former", mail)
        .param("occasion", words.occasion() + AGAIN)
        .param("function", HeaderText.oneLine(recipient.function()))
        .param("salutation", salutation)
        .param("address", address)
        .param("text", greeting(words.text(), words.salutation(), salutation))
        .param("html", greeting(words.html(), HtmlUtils.htmlEscape(words.salutation(), "UTF-8"),
            HtmlUtils.htmlEscape(salutation, "UTF-8")))
        .param("calendar", words.calendar() == null ? null
            : new CalendarFile(words.calendar()).to(recipient.function(), address).text())
        .param("messageId", new MailKey(number, words.template(), words.occasion() + AGAIN, address)
            .messageId(words.fromAddress()))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("""
            insert into mail_attachment (mail, document, position)
            select id, document, position from mail_attachment, mail where mail = ? and id = ?""")
        .params(mail, id).update();
  }

  private static String greeting(String body, String former, String now) {
    int at = body.indexOf(former);
    return at < 0 ? body : body.substring(0, at) + now + body.substring(at + former.length());
  }
}
