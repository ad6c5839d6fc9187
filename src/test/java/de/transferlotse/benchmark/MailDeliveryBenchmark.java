package de.transferlotse.benchmark;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.correspondence.DeliveryNode;
import de.transferlotse.correspondence.ScriptedSmtpServer;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivering mails with a PDF of 100 kB each, against what the libraries alone need for it. */
@Benchmark
class MailDeliveryBenchmark {

  private static final int MAILS = 1000;
  private static final int MAILS_OF_COMMONS_EMAIL = 100;
  private static final int MANY = 20_000;
  private static final int PDF_BYTES = 100_000;

  @Autowired private BeanFactory beans;
  @Autowired private Documents documents;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private AdjustableClock clock;

  @Test
  void comparesWithTheLibrariesAlone() throws Exception {
    clock.setTo(EngineTest.START);
    byte[] pdf = new byte[PDF_BYTES];
    new Random(1).nextBytes(pdf);
    UUID document = documents.store(new NewDocument("TNO-2021-0001", DocumentKind.OTHER, "Plan", "plan.pdf", "application/pdf",
        pdf, "beratung-schwerin"));
    try (ScriptedSmtpServer server = new ScriptedSmtpServer()) {
      SmtpServer address = new SmtpServer("127.0.0.1", server.port(), "", "", SmtpServer.Encryption.NONE, Duration.ofSeconds(20));
      Delivery delivery = DeliveryNode.to(beans, address);
      PlainMailLoop plain = new PlainMailLoop(server.port(), database, transaction, pdf);
      Report report = new Report("Delivery of mails with a PDF of 100 kB each")
          .line(Pairs.head("ms"))
          .line(Pairs.measure(() -> ours(delivery, document, MAILS),
              () -> prepared(MAILS, document, () -> plain.overOneTransport(MAILS)))
              .row("1 000 over one connection, against Jakarta Mail's transport and two updates each", 1 / 0.7))
          .line(Pairs.measure(() -> ours(delivery, document, MAILS_OF_COMMONS_EMAIL),
              () -> prepared(0, document, () -> plain.withCommonsEmail(MAILS_OF_COMMONS_EMAIL)))
              .row("100, against Commons Email's `send()`", 0.2))
          .line("");
      double few = heap(delivery, server, document, MAILS);
      double many = heap(delivery, server, document, MANY);
      report.line(String.format(Locale.ROOT, "Heap after GC with half of them sent: %.1f MB at 1 000, %.1f MB at 20 000, ratio %.2f"
          + " (goal 1.1, %s).", few, many, many / few, many / few <= 1.1 ? "met" : "missed")).print();
    }
  }

  private long ours(Delivery delivery, UUID document, int count) throws Exception {
    return prepared(count, document, () -> {
      if (delivery.deliverDue() != count) {
        throw new IllegalStateException("Not all were delivered");
      }
    });
  }

  /** Both sides find as many rows, written and at rest. */
  private long prepared(int count, UUID document, PlainMailLoop.Work work) throws Exception {
    queue(count, document);
    long began = System.nanoTime();
    work.run();
    return System.nanoTime() - began;
  }

  private double heap(Delivery delivery, ScriptedSmtpServer server, UUID document, int count) throws Exception {
    queue(count, document);
    int half = server.completed.get() + count / 2;
    CompletableFuture<Integer> sending = CompletableFuture.supplyAsync(delivery::deliverDue);
    while (server.completed.get() < half && !sending.isDone()) {
      Thread.sleep(5);
    }
    System.gc();
    Runtime machine = Runtime.getRuntime();
    double used = (machine.totalMemory() - machine.freeMemory()) / 1e6;
    sending.join();
    return used;
  }

  private void queue(int count, UUID document) {
    database.sql("truncate mail, mail_attachment cascade").update();
    database.sql("""
        insert into mail (id, engagement, template, template_version, occasion, recipient_function, salutation,
          recipient_address, subject, text_body, html_body, from_address, from_name, reply_to_address, reply_to_name,
          message_id, next_attempt_at, created_at)
        select gen_random_uuid(), 'TNO-2021-0001', 'agreement-draft', '1', 'Entwurf ' || one, 'Bildungsbüro',
          'Sehr geehrte Damen und Herren', 'bildungsbuero@kreis.example', 'Entwurf der Zielvereinbarung [TNO-2021-0001]',
          repeat('Grüße aus Plön. ', 100), repeat('<p>Grüße aus Plön.</p>', 200), 'agentur@transferlotse.example', 'Agentur',
          'beratung@transferlotse.example', 'Beratung', '<' || one || '@transferlotse.example>', :now, :now
        from generate_series(1, :count) one""")
        .param("count", count).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    database.sql("insert into mail_attachment (mail, document, position) select id, ?, 0 from mail").param(document).update();
    database.sql("analyze mail").update();
  }
}
