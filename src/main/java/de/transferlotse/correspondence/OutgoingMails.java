package de.transferlotse.correspondence;

import de.transferlotse.correspondence.template.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.HtmlUtils;

/** Writes mails that are to go out. */
@Repository
class OutgoingMails {

  private final JdbcClient jdbc;

  OutgoingMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Invitation(UUID id, String calendar) {}

  /** With its attachments, in the order in which the reader sees them. False when the key has been written before. */
  boolean add(NewMail mail, List<UUID> attachments, Instant now) {
    return jdbc.sql("""
            with written as (
              insert into mail (id, engagement, template, template_version, occasion, recipient_function,
                salutation, recipient_address, subject, text_body, html_body, from_address, from_name, reply_to_address,
                reply_to_name, signature_text, signature_html, list_unsubscribe, calendar,
                message_id, next_attempt_at, created_at)
              values (:id, :number, :template, :version, :occasion, :function, :salutation, :address, :subject, :text,
                :html, :fromAddress, :fromName, :replyToAddress, :replyToName, :signatureText, :signatureHtml,
                :listUnsubscribe, :calendar, :messageId, :now, :now)
              on conflict do nothing returning id),
            attached as (
              insert into mail_attachment (mail, document, position)
              select written.id, file.document, file.position - 1
              from written, unnest(:attachments) with ordinality as file (document, position))
            select exists (select from written)""")
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
        .param("attachments", attachments.toArray(UUID[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
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
            select distinct signature_text from mail
            where engagement = ? and state in ('waiting', 'failed') and signature_text <> ?""")
        .params(number, signature.text()).query(String.class).list()
        .forEach(former -> replace(number, new Signature(former, null), signature));
  }

  /** Where the letter itself says who is in charge, with their office, it says the new one too. */
  private void replace(String number, Signature former, Signature signature) {
    jdbc.sql("""
            update mail set signature_text = :text, signature_html = :html,
              text_body = replace(replace(text_body, signature_text, :text), :former, :inCharge),
              html_body = replace(replace(html_body, signature_html, :html), :formerHtml, :inChargeHtml),
              claimed_by = null, claimed_until = null
            where engagement = :number and state in ('waiting', 'failed') and signature_text = :formerText""")
        .param("number", number)
        .param("text", signature.text())
        .param("html", signature.html())
        .param("formerText", former.text())
        .param("former", former.inCharge())
        .param("formerHtml", HtmlUtils.htmlEscape(former.inCharge(), "UTF-8"))
        .param("inCharge", signature.inCharge())
        .param("inChargeHtml", HtmlUtils.htmlEscape(signature.inCharge(), "UTF-8"))
        .update();
  }

  void discardWaiting(String number) {
    jdbc.sql("update mail set state = 'discarded', next_attempt_at = null where engagement = ? and state = 'waiting'")
        .param(number).update();
  }
}
