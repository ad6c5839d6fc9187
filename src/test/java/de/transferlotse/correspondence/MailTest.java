package de.transferlotse.correspondence;

import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** A clean mail table, and the words that all tests of mails share. */
@EngineTest
@RecordApplicationEvents
abstract class MailTest {

  @Autowired Outbox outbox;
  @Autowired Claims claims;
  @Autowired Results results;
  @Autowired MailServerContact contact;
  @Autowired Sender sender;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Documents documents;
  @Autowired AttachmentSource attachments;
  @Autowired LinkTokens links;
  @Autowired ApplicationEvents events;

  @BeforeEach
  void clean() {
    jdbc.sql("truncate mail, mail_attachment cascade").update();
    contact.restored();
    clock.setTo(EngineTest.START);
  }

  Queued queue(MailDraft draft) {
    return transaction.execute(status -> outbox.queue(draft));
  }

  Delivery deliveryTo(int port) {
    return deliveryTo(new SmtpServer("127.0.0.1", port, "", "", SmtpServer.Encryption.NONE, Duration.ofMillis(400)));
  }

  Delivery deliveryTo(SmtpServer server) {
    return new Delivery(claims, results, contact, sender, server, attachments, links, clock);
  }

  List<MailFailed> failures() {
    return events.stream(MailFailed.class).toList();
  }

  UUID document(String fileName, byte[] content) {
    return documents.store(new NewDocument("TNO-2026-014", DocumentKind.values()[0], "Plan", fileName,
        "application/pdf", content, "beratung-schwerin"));
  }

  MailState state() {
    return MailState.valueOf(jdbc.sql("select upper(state) from mail").query(String.class).single());
  }

  String column(String name) {
    return jdbc.sql("select " + name + "::text from mail").query(String.class).optional().orElse(null);
  }

  static MailDraft confirmation(String occasion, String... addresses) {
    return new MailDraft("TNO-2026-014", "request-confirmation", occasion, recipients(addresses),
        new Consultant("Beratung Schwerin", "beratung-schwerin@transferlotse.example"),
        new SenderOffice("Büro Schwerin", "Am Markt 1", "19055 Schwerin", "0385 1234-0"),
        Map.of("requestedOn", LocalDate.of(2026, 2, 27), "contactBy", LocalDate.of(2026, 3, 9),
            "concern", "Wir möchten die Übergänge Schule–Beruf verbessern.\nDafür fehlt uns eine Datenbasis.",
            "municipality", new Municipality("den Landkreis Ludwigslust-Parchim")),
        List.of());
  }

  static MailDraft probe(Map<String, Object> model, List<UUID> attachments) {
    MailDraft sample = confirmation("probe", "bildungsbuero@kreis-lup.example");
    return new MailDraft(sample.number(), "probe", sample.occasion(), sample.recipients(), sample.consultant(),
        sample.office(), model, attachments);
  }

  private static List<Recipient> recipients(String... addresses) {
    return List.of(addresses).stream()
        .map(address -> new Recipient("Bildungsbüro", "Sehr geehrte Damen und Herren", address)).toList();
  }

  record Municipality(String accusative) {
  }
}
