package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.Envelope;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.mail2.core.EmailException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Sends what is due. Each mail leaves at most once by itself: after a crash between the server's acceptance and our
 * record it is unclear and stays so until a person decides. Several nodes may deliver at the same time.
 */
@Service
public class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Claims claims;
  private final Results results;
  private final SmtpServer server;
  private final AttachmentSource attachments;
  private final LinkTokens links;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();

  Delivery(Claims claims, Results results, SmtpServer server, AttachmentSource attachments, LinkTokens links,
      Clock clock) {
    this.claims = claims;
    this.results = results;
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
    int accepted = 0;
    try (SmtpSession session = new SmtpSession(server)) {
      List<ClaimedMail> batch;
      while (session.usable() && !(batch = claims.claim(node, clock.instant(), lease())).isEmpty()) {
        accepted += deliver(batch, session);
      }
    }
    return accepted;
  }

  private int deliver(List<ClaimedMail> batch, SmtpSession session) {
    int accepted = 0;
    for (ClaimedMail mail : batch) {
      Outcome outcome = attempt(mail, session);
      if (outcome != null) {
        results.record(mail, node, outcome);
        accepted += outcome.kind() == Outcome.Kind.ACCEPTED ? 1 : 0;
      }
    }
    return accepted;
  }

  /** Null when another node has taken the mail over meanwhile. */
  private Outcome attempt(ClaimedMail mail, SmtpSession session) {
    try {
      session.open();
      MimeMessage message = session.build(envelope(mail));
      return claims.begin(mail.id(), node, lease()) ? session.send(message) : null;
    } catch (ServerUnavailableException down) {
      return Outcome.forNow(down.getMessage());
    } catch (DataAccessException database) {
      LOG.warn("Mail {} of {} waits: {}", mail.id(), mail.engagement(), database.getClass().getSimpleName());
      return Outcome.forNow("Die E-Mail ließ sich nicht zusammenstellen.");
    } catch (EmailException | MessagingException | RuntimeException broken) {
      LOG.warn("Mail {} of {} cannot be built: {}", mail.id(), mail.engagement(), broken.getClass().getSimpleName());
      return Outcome.forGood("Die E-Mail ließ sich nicht zusammenstellen, vielleicht fehlt ein Anhang.");
    }
  }

  private Envelope envelope(ClaimedMail mail) {
    Map<UUID, String> tokens = LinkMark.requests(mail.textBody()).stream()
        .collect(Collectors.toMap(Function.identity(), request -> links.issue(mail.id(), request)));
    List<DataSource> files = claims.attachments(mail.id()).stream().map(this::file).toList();
    return new Envelope(mail.fromAddress(), mail.fromName(), mail.recipientAddress(), mail.replyToAddress(),
        mail.replyToName(), mail.subject(), LinkMark.fill(mail.textBody(), tokens::get),
        LinkMark.fill(mail.htmlBody(), tokens::get), mail.messageId(), clock.instant(), files);
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
