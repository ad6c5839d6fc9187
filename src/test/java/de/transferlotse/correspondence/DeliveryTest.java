package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataSource;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.support.EngineTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.commons.mail2.jakarta.util.MimeMessageParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void startServer() {
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @Test
  void bringsUmlautsInSubjectNamesTextAndAttachmentWhole() throws Exception {
    queue(probe(Map.of("title", "Übergänge in Plön – nächste Schritte", "note", "Größe: 5 €\nSchöne Grüße",
        "until", "1. März"), List.of(document("Umsetzungsplan für Plön – Übersicht.pdf",
        "%PDF-1.7 ä".getBytes(StandardCharsets.UTF_8)))));

    assertThat(deliver()).isOne();

    MimeMessage received = server.getReceivedMessages()[0];
    MimeMessageParser parts = new MimeMessageParser(received).parse();
    assertThat(received.getSubject()).isEqualTo("Übergänge in Plön – nächste Schritte [TNO-2026-014]");
    assertThat(parts.getPlainContent()).contains("Größe: 5 €").contains("Büro Schwerin");
    assertThat(parts.getHtmlContent()).contains("Schöne Grüße").contains("Bitte antworten Sie bis zum 1. März.");
    DataSource attachment = parts.getAttachmentList().get(0);
    assertThat(attachment.getName()).isEqualTo("Umsetzungsplan für Plön – Übersicht.pdf");
    assertThat(attachment.getContentType()).startsWith("application/pdf");
    assertThat(attachment.getInputStream().readAllBytes()).asString().isEqualTo("%PDF-1.7 ä");
  }

  @Test
  void tellsWhoSentItWhereAnswersGoAndThatAMachineWroteIt() throws Exception {
    queue(confirmation("1", KREIS));
    deliver();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getFrom()).containsExactly(
        new InternetAddress("transferagentur@transferlotse.example", "Transferagentur Nord-Ost"));
    assertThat(received.getReplyTo()).containsExactly(
        new InternetAddress("beratung-schwerin@transferlotse.example", "Beratung Schwerin"));
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getMessageID()).isEqualTo(column("message_id"));
    assertThat(received.getSentDate()).isEqualTo(Date.from(EngineTest.START));
    assertThat(state()).isEqualTo(MailState.SENT);
    assertThat(column("sent_at")).isNotNull();
  }

  @Test
  void leavesReportsOfWhatCouldNotBeDeliveredToTheAddressForBounces() throws Exception {
    queue(confirmation("1", KREIS));
    SmtpServer here = new SmtpServer("127.0.0.1", port(), "", "", SmtpServer.Encryption.NONE, Duration.ofSeconds(5));
    new Delivery(claims, results, contact,
        new Sender(sender.address(), sender.name(), "rueck@transferlotse.example", sender.logo()), here, attachments, links, clock).deliverDue();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getHeader("Return-Path", null)).isEqualTo("<rueck@transferlotse.example>");
    assertThat(((InternetAddress) received.getFrom()[0]).getAddress()).isEqualTo(sender.address());
  }

  @Test
  void saysHowToStopMailsThatOnlyInformAndNoOthers() throws Exception {
    MailDraft needed = confirmation("1", KREIS);
    queue(needed);
    queue(new MailDraft(needed.number(), needed.template(), "2", needed.recipients(), needed.consultant(), needed.office(),
        needed.model(), List.of(), true, null, MailLinks.NONE));
    deliver();

    assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe")).isNull();
    assertThat(server.getReceivedMessages()[1].getHeader("List-Unsubscribe")).containsExactly(
        "<mailto:transferagentur@transferlotse.example?subject=Keine%20Informationsmails%20mehr%3A%20TNO-2026-014>");
  }

  @Test
  void goesOutFromTheSenderOfTodayEvenIfItWasWrittenUnderAnother() throws Exception {
    queue(confirmation("1", KREIS));
    jdbc.sql("update mail set from_address = 'falsch@transferlotse.example'").update();
    deliver();

    assertThat(server.getReceivedMessages()[0].getFrom()).containsExactly(new InternetAddress(sender.address(), sender.name()));
    assertThat(column("from_address")).isEqualTo(sender.address());
  }

  @Test
  void letsNoFieldStartAHeaderOfItsOwn() throws Exception {
    String evil = "Name\r\nBcc: fremd@anderswo.example";
    MailDraft sample = probe(Map.of("title", evil, "note", evil, "until", evil), List.of());
    queue(new MailDraft("TNO-2026-014\r\nBcc: fremd@anderswo.example", sample.template(), evil,
        List.of(new Recipient(evil, evil, KREIS)), new Consultant(evil, "beratung@transferlotse.example"),
        new SenderOffice(evil, evil, evil, evil), sample.model(), List.of(document(evil + ".pdf", new byte[1])), true, null,
        MailLinks.NONE));
    deliver();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(received.getHeader("Bcc")).isNull();
    assertThat(received.getAllRecipients()).containsExactly(new InternetAddress(KREIS));
    assertThat(received.getSubject()).doesNotContain("\r").doesNotContain("\n");
    assertThat(received.getHeader("List-Unsubscribe")).hasSize(1);
    assertThat(new MimeMessageParser(received).parse().getAttachmentList().get(0).getName()).doesNotContain("\n");
  }

  @Test
  void failsAMailThatCannotBeBuilt() {
    queue(confirmation("1", KREIS));
    jdbc.sql("update mail set reply_to_address = 'kein Gast'").update();

    assertThat(deliver()).isZero();
    assertThat(state()).isEqualTo(MailState.FAILED);
    assertThat(failures()).hasSize(1);
  }

  @Test
  void sendsEachOf200MailsOnceWhenTwoNodesDeliver() throws Exception {
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i < 200; i++) {
        outbox.queue(confirmation("nr-" + i, KREIS));
      }
    });
    List<CompletableFuture<Integer>> nodes = Stream.of(deliveryTo(port()), deliveryTo(port()))
        .map(node -> CompletableFuture.supplyAsync(node::deliverDue)).toList();
    int accepted = nodes.stream().mapToInt(CompletableFuture::join).sum();

    Set<String> ids = new HashSet<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      ids.add(mail.getMessageID());
    }
    assertThat(accepted).isEqualTo(200);
    assertThat(server.getReceivedMessages()).hasSize(200);
    assertThat(ids).hasSize(200);
    assertThat(nodes).allSatisfy(node -> assertThat(node.join()).isPositive());
  }

  private int deliver() {
    return deliveryTo(port()).deliverDue();
  }

  private int port() {
    return server.getSmtp().getPort();
  }
}
