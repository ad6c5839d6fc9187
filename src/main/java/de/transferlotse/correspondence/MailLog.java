package de.transferlotse.correspondence;

import de.transferlotse.input.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
   * @param awaitsRelease whether people have to see it before it goes out
   * @param function of whoever it goes to
   * @param sentAt {@code null} unless it was sent
   */
  public record LoggedMail(UUID id, String subject, String function, MailState state, boolean awaitsRelease,
      Instant createdAt, Instant sentAt) {

    /** Where it stands, as a person reads it. */
    public String standing() {
      return MailLog.standing(state, awaitsRelease);
    }
  }

  /**
   * A mail with all that is known of it. Personal data.
   *
   * @param text as it went out, without the tokens of its links
   * @param reason why it did not arrive, the server's answer without any address; empty if none was given
   * @param templateVersion fingerprint of the template that it was made of
   * @param confirmedBy who said that it arrived, {@code null} if the server did or it has not
   */
  public record WholeMail(UUID id, String subject, String function, String address, String replyTo, MailState state,
      boolean awaitsRelease, int attempts, String reason, String template, String templateVersion, String text,
      Instant createdAt, Instant sentAt, String confirmedBy) {

    private WholeMail withText(String shown) {
      return new WholeMail(id, subject, function, address, replyTo, state, awaitsRelease, attempts, reason, template,
          templateVersion, shown, createdAt, sentAt, confirmedBy);
    }

    /** Where it stands, as a person reads it. */
    public String standing() {
      return MailLog.standing(state, awaitsRelease);
    }

    /** Whether it left with links by which its reader can answer. */
    public boolean hasLinks() {
      return (state == MailState.SENT || state == MailState.UNCLEAR) && text.contains(LinkMark.HIDDEN);
    }

    /** Tells nothing about the recipient, as records end up in logs. */
    @Override
    public String toString() {
      return "WholeMail[" + id + "]";
    }
  }

  private static String standing(MailState state, boolean awaitsRelease) {
    return awaitsRelease && state == MailState.WAITING ? "wartet auf Freigabe" : state.label();
  }

  /** All mails of an engagement, the latest first. */
  public List<LoggedMail> of(String number) {
    return latest(number, Integer.MAX_VALUE);
  }

  /** The latest mails of an engagement, the latest first. */
  public List<LoggedMail> latest(String number, int most) {
    return jdbc.sql("""
        select id, subject, recipient_function as function, upper(state) as state, awaits_release, created_at, sent_at
        from mail
        where engagement = ? order by created_at desc, subject, recipient_function, id limit ?""")
        .params(number, most).query(LoggedMail.class).list();
  }

  /** @throws Rejection (unknown) if the engagement has no such mail */
  public WholeMail whole(String number, UUID mail) {
    WholeMail whole = jdbc.sql("""
        select id, subject, recipient_function as function, recipient_address as address, reply_to_name as reply_to,
          upper(state) as state, awaits_release, attempts, coalesce(last_error, '') as reason, template, template_version,
          text_body as text, created_at, sent_at, confirmed_by
        from mail where engagement = ? and id = ?""").params(number, mail).query(WholeMail.class).optional()
        .orElseThrow(() -> Rejection.unknown("Diese E-Mail gibt es nicht, oder Sie haben keinen Zugriff darauf."));
    return whole.withText(LinkMark.hide(whole.text()));
  }

  /** Ids of the documents that are sent along, in the order in which the reader sees them. */
  public List<UUID> attachments(UUID mail) {
    return jdbc.sql("select document from mail_attachment where mail = ? order by position").param(mail).query(UUID.class)
        .list();
  }

  /**
   * A mail that the Kommune has got, as far as we can know. Personal data.
   *
   * @param function of whoever it went to
   */
  public record ArrivedMail(String subject, String function, String address, Instant at) {

    /** Tells nothing about the recipient, as records end up in logs. */
    @Override
    public String toString() {
      return "ArrivedMail[" + at + "]";
    }
  }

  /** Mails of an engagement made of this template that went out, the latest first; not what waits or failed. */
  public List<ArrivedMail> arrived(String number, String template) {
    return jdbc.sql("""
        select subject, recipient_function as function, recipient_address as address, created_at as at from mail
        where engagement = ? and template = ? and state in ('sent', 'unclear')
        order by created_at desc, recipient_address""").params(number, template).query(ArrivedMail.class).list();
  }

  /** Addresses to which a mail of an engagement made of this template went out, or is going out at this moment. */
  public Set<String> reached(String number, String template) {
    return Set.copyOf(jdbc.sql("""
        select recipient_address from mail where engagement = ? and template = ? and state in ('sending', 'sent', 'unclear')""")
        .params(number, template).query(String.class).list());
  }

  /** Whether something that was written to this address of a Kommune has not gone out yet. */
  public boolean isOnItsWayTo(String address) {
    return jdbc.sql("""
        select exists (select from mail where recipient_address = ? and engagement is not null
          and state in ('waiting', 'sending'))""").param(address).query(Boolean.class).single();
  }
}
