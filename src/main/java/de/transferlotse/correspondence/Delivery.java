package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.Envelope;
import de.transferlotse.correspondence.smtp.Envelope.Content;
import de.transferlotse.correspondence.smtp.Envelope.Mailbox;
import de.transferlotse.correspondence.smtp.Outcome;
import de.transferlotse.correspondence.smtp.ServerUnavailableException;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.smtp.SmtpSession;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.mail2.core.EmailException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Sends what is due. Each mail leaves at most once by itself: after a crash between the server's acceptance and our
 * record it is unclear and stays so until a person decides. Several nodes may deliver at the same time. While the server
 * fails us all mails wait, and one of them, or a question without a mail, finds out whether it is back.
 */
@Service
public class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Claims claims;
  private final Results results;
  private final MailServerContact contact;
  private final Sender sender;
  private final SmtpServer server;
  private final AttachmentSource attachments;
  private final LinkTokens links;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();
  /** Whether the server failed us before this round and has not answered since. */
  private boolean lost;

  Delivery(Claims claims, Results results, MailServerContact contact, Sender sender, SmtpServer server,
      AttachmentSource attachments, LinkTokens links, Clock clock) {
    this.claims = claims;
    this.results = results;
    this.contact = contact;
    this.sender = sender;
    this.server = server;
    this.attachments = attachments;
    this.links = links;
    this.clock = clock;
  }

  /** Delivers until nothing is due or the server is gone; returns how many mails the server accepted. */
  public synchronized int deliverDue() {
    int expired = claims.giveUpExpired();
    if (expired > 0) {
      LOG.warn("{} mails are unclear: their sender ended before the server's answer was recorded", expired);
    }
    lost = contact.outage().isPresent();
    if (lost && !contact.takeTry()) {
      return 0;
    }
    int accepted = 0;
    try (SmtpSession session = new SmtpSession(server)) {
      List<ClaimedMail> batch;
      while (session.usable() && !(batch = claims.claim(node, clock.instant(), lease())).isEmpty()) {
        accepted += deliver(batch, session);
      }
      conclude(session);
    }
    return accepted;
  }

  private void conclude(SmtpSession session) {
    if (lost && session.usable()) {
      try {
        session.probe(sender.bounce());
        isBack();
      } catch (ServerUnavailableException stillGone) {
        LOG.debug("The mail server still fails us");
      }
    }
    session.failure().ifPresent(reason -> {
      LOG.warn("Mails wait: {}", reason);
      claims.release(node, reason);
      contact.lost(reason, lost);
    });
  }

  private void isBack() {
    if (lost) {
      contact.restored();
      lost = false;
      LOG.info("The mail server takes mails again");
    }
  }

  /**
   * What was accepted is recorded when the next mail begins, which by then is built, so that it may be handed over at once;
   * everything else is recorded right away.
   */
  private int deliver(List<ClaimedMail> batch, SmtpSession session) {
    Map<UUID, List<UUID>> documents = claims.attachments(batch);
    int count = 0;
    ClaimedMail accepted = null;
    try {
      for (ClaimedMail mail : batch) {
        MimeMessage message = session.usable() ? build(mail, documents.getOrDefault(mail.id(), List.of()), session) : null;
        if (message != null) {
          boolean begun = accepted == null ? claims.begin(mail.id(), node, lease())
              : results.recordAndBegin(accepted, mail, node, lease());
          accepted = begun && sendAndRecord(mail, message, session) ? mail : null;
          count += accepted == null ? 0 : 1;
        }
      }
    } finally {
      if (accepted != null) {
        results.record(accepted, node, Outcome.accepted());
      }
    }
    return count;
  }

  /** Null when the mail waits on as it did, because the server is gone, or when it cannot be built. */
  private MimeMessage build(ClaimedMail mail, List<UUID> documents, SmtpSession session) {
    try {
      session.open();
      return session.build(envelope(mail, documents));
    } catch (ServerUnavailableException down) {
      return null;
    } catch (DataAccessException database) {
      LOG.warn("Mail {} of {} waits: {}", mail.id(), mail.engagement(), database.getClass().getSimpleName());
      results.record(mail, node, Outcome.forNow("Die E-Mail ließ sich nicht zusammenstellen."));
    } catch (EmailException | MessagingException | RuntimeException broken) {
      LOG.warn("Mail {} of {} cannot be built: {}", mail.id(), mail.engagement(), broken.getClass().getSimpleName());
      results.record(mail, node,
          Outcome.forGood("Die E-Mail ließ sich nicht zusammenstellen, vielleicht fehlt ein Anhang."));
    }
    return null;
  }

  /** Whether the server accepted it; then it is still to be recorded. */
  private boolean sendAndRecord(ClaimedMail mail, MimeMessage message, SmtpSession session) {
    Outcome outcome = send(message, session);
    boolean accepted = outcome.kind() == Outcome.Kind.ACCEPTED;
    if (!accepted) {
      results.record(mail, node, outcome);
    }
    return accepted;
  }

  /** A connection that breaks is the mail's own fault only as long as the server is known to work. */
  private Outcome send(MimeMessage message, SmtpSession session) {
    Outcome outcome = session.send(message);
    if (outcome.answered()) {
      isBack();
    }
    return lost && outcome.kind() == Outcome.Kind.BROKEN_OFF ? Outcome.notLetIn(outcome.reason()) : outcome;
  }

  private Envelope envelope(ClaimedMail mail, List<UUID> documents) {
    List<UUID> requests = LinkMark.requests(mail.textBody());
    Map<UUID, String> tokens = requests.isEmpty() ? Map.of() : links.issue(mail.id(), requests);
    List<DataSource> files = documents.stream().map(this::file).toList();
    Envelope.Picture logo = logo(mail);
    String html = LogoMark.fill(mail.htmlBody(), logo == null ? null : "cid:" + logo.contentId());
    return new Envelope(new Mailbox(mail.fromAddress(), mail.fromName()), sender.bounce(), mail.recipientAddress(),
        new Mailbox(mail.replyToAddress(), mail.replyToName()), LinkMark.fill(mail.listUnsubscribe(), tokens::get),
        new Content(mail.subject(), LinkMark.fill(mail.textBody(), tokens::get),
            LinkMark.fill(html, tokens::get), logo, calendar(mail), files), mail.messageId(), clock.instant());
  }

  /** That of today, as its sender is; {@code null} if the mail was written without one. */
  private Envelope.Picture logo(ClaimedMail mail) {
    if (!sender.logo().given() || !LogoMark.isIn(mail.htmlBody())) {
      return null;
    }
    ByteArrayDataSource file = new ByteArrayDataSource(sender.logo().content(), sender.logo().type());
    file.setName(sender.logo().fileName());
    return new Envelope.Picture("logo." + mail.messageId().replaceAll("[<>]", ""), file);
  }

  private static Envelope.Calendar calendar(ClaimedMail mail) {
    return mail.calendar() == null ? null
        : new Envelope.Calendar(new CalendarFile(mail.calendar()).method(), mail.calendar());
  }

  private DataSource file(UUID id) {
    AttachmentSource.Attachment attachment = attachments.read(id);
    ByteArrayDataSource file = new ByteArrayDataSource(attachment.content(), attachment.contentType());
    file.setName(HeaderText.oneLine(attachment.name()));
    return file;
  }

  /** Longer than any one mail can take: a dozen answers within the timeout each, and time to record. */
  private Duration lease() {
    return server.timeout().multipliedBy(12).plusMinutes(1);
  }
}
