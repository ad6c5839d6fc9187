package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes mails that are to go out. */
@Repository
class OutgoingMails {

  private final JdbcClient jdbc;

  OutgoingMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Invitation(UUID id, String calendar) {}

  /** False when the key has been written before. */
  boolean add(NewMail mail, Instant now) {
    return jdbc.sql("""
            insert into mail (id, engagement, template, template_version, occasion, recipient_function,
              salutation, recipient_address, subject, text_body, html_body, from_address, from_name, reply_to_address,
              reply_to_name, signature_text, signature_html, list_unsubscribe, calendar,
              message_id, next_attempt_at, created_at)
            values (:id, :number, :template, :version, :occasion, :function, :salutation, :address, :subject, :text, :html,
              :fromAddress, :fromName, :replyToAddress, :replyToName, :signatureText, :signatureHtml, :listUnsubscribe,
              :calendar, :messageId, :now, :now)
            on conflict do nothing""")
        .param("id", mail.id())
        .param("number", mail.key().number())
        .param("template", mail.key().template())
        .param("version", mail.words().version())
        .param("occasion", mail.key().occasion())
        .param("function", mail.function())
        .param("salutation", mail.salutation())
        .param("address", mail.key().address())
        .param("subject", mail.words().subject())
        .param("text", mail.words().text())
        .param("html", mail.words().html())
        .param("fromAddress", mail.fromAddress())
        .param("fromName", mail.fromName())
        .param("replyToAddress", mail.replyToAddress())
        .param("replyToName", mail.replyToName())
        .param("signatureText", mail.words().signature().text())
        .param("signatureHtml", mail.words().signature().html())
        .param("listUnsubscribe", mail.listUnsubscribe())
        .param("calendar", mail.calendar() == null ? null : mail.calendar().text())
        .param("messageId", mail.key().messageId(mail.fromAddress()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update() == 1;
  }

  void attach(UUID mail, List<UUID> documents) {
    for (int position = 0; position < documents.size(); position++) {
      jdbc.sql("insert into mail_attachment (mail, document, position) values (:mail, :document, :position)")
          .param("mail", mail)
          .param("document", documents.get(position))
          .param("position", position)
          .update();
    }
  }

  /** Not those that are on their way at this moment. An invitation that may be out already is answered as it says. */
  void answerTo(String number, String address, String name) {
    jdbc.sql("select id, calendar from mail where engagement = ? and state in ('waiting', 'failed') and calendar is not null")
        .param(number).query(Invitation.class).list().forEach(mail ->
            jdbc.sql("update mail set calendar = ?, claimed_by = null, claimed_until = null where id = ?"
                + " and state in ('waiting', 'failed')")
                .params(new CalendarFile(mail.calendar()).from(new Consultant(name, address)).text(), mail.id()).update());
    jdbc.sql("""
            update mail set reply_to_address = :address, reply_to_name = :name
            where engagement = :number and state in ('waiting', 'failed', 'unclear')
              and reply_to_address <> :address""")
        .param("number", number)
        .param("address", address)
        .param("name", name)
        .update();
  }

  /**
   * Whoever holds a waiting mail loses it, because they have read the former words. What is on its way, has gone out or
   * may have arrived stays as it was sent.
   */
  void sign(String number, Signature signature) {
    jdbc.sql("""
            update mail set text_body = replace(text_body, signature_text, :text), signature_text = :text,
              html_body = replace(html_body, signature_html, :html), signature_html = :html,
              claimed_by = null, claimed_until = null
            where engagement = :number and state in ('waiting', 'failed') and signature_text <> :text""")
        .param("number", number)
        .param("text", signature.text())
        .param("html", signature.html())
        .update();
  }

  void discardWaiting(String number) {
    jdbc.sql("update mail set state = 'discarded', next_attempt_at = null where engagement = ? and state = 'waiting'")
        .param(number).update();
  }
}
