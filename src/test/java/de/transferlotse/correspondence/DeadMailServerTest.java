package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.transferlotse.correspondence.MailServerContact.Outage;
import de.transferlotse.correspondence.smtp.SmtpServer;
import de.transferlotse.correspondence.smtp.SmtpServer.Encryption;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the server takes nothing from us all mails wait, none is given up, and people learn of it once. */
class DeadMailServerTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  /** As good as a closed port, which another test's server may take. */
  private static final String BUSY = "421 4.3.2 closing";

  @LocalServerPort private int web;
  private ScriptedSmtpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = new ScriptedSmtpServer();
  }

  @AfterEach
  void stopServer() throws IOException {
    server.close();
    contact.restored();
  }

  @Test
  void everythingWaitsForThreeDaysAndDrainsWhenTheServerIsBack() throws IOException {
    int port = server.port();
    server.close();
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    for (int hour = 0; hour < 72; hour++) {
      assertThat(deliveryTo(port).deliverDue()).isZero();
      clock.advance(Duration.ofHours(1));
    }
    assertThat(jdbc.sql("select state || attempts from mail").query(String.class).list()).containsOnly("waiting0");
    assertThat(outage().reason()).isEqualTo("Der Mailserver ist nicht erreichbar.");
    assertThat(outage().lostSince()).isEqualTo(EngineTest.START);
    assertThat(failures()).isEmpty();

    startServer();
    assertThat(deliver()).isEqualTo(2);
    assertThat(contact.outage()).isEmpty();
  }

  @Test
  void theServerIsAskedLessAndLessOftenButEveryFiveMinutes() {
    queue(confirmation("1", KREIS));
    for (int minutes : List.of(1, 2, 3, 4, 5, 5, 5)) {
      server.once("CONNECT", BUSY);
      deliver();
      assertThat(outage().nextTryAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));
      int failures = outage().failures();
      deliver();
      assertThat(outage().failures()).isEqualTo(failures);
      clock.advance(Duration.ofMinutes(minutes));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CONNECT | 421 4.3.2 closing                              | nicht erreichbar",
      "CONNECT | drop                                           | antwortet nicht",
      "CONNECT | hang                                           | antwortet nicht",
      "MAIL    | 550 5.7.1 sender <a@transferlotse.example> not allowed | nimmt von uns keine E-Mails an",
      "MAIL    | 530 5.7.0 Authentication required              | nimmt von uns keine E-Mails an",
      "RCPT    | 554 5.7.1 <bildungsbuero@kreis-lup.example>: Relay access denied | nimmt von uns keine E-Mails an",
      "RCPT    | 553 5.7.1 <a@transferlotse.example>: Sender address rejected: not owned | nimmt von uns keine E-Mails an"})
  void whateverIsWrongWithUsOrTheServerIsNoFaultOfAnyMail(String command, String answer, String reason) {
    server.once(command, answer);
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));

    assertThat(deliver()).isZero();
    assertThat(server.connections).hasValue(1);
    assertThat(jdbc.sql("select state || attempts from mail").query(String.class).list()).containsOnly("waiting0");
    assertThat(outage().reason()).contains(reason).doesNotContain("@");

    clock.advance(Duration.ofMinutes(2));
    assertThat(deliver()).isEqualTo(2);
    assertThat(contact.outage()).isEmpty();
  }

  @Test
  void aRefusedLoginMakesEverythingWait() {
    server.once("EHLO", "250-test\r\n250 AUTH PLAIN").once("AUTH", "535 5.7.8 wrong");
    queue(confirmation("1", KREIS));
    deliveryTo(new SmtpServer("127.0.0.1", server.port(), "lotse", "falsch", Encryption.NONE, Duration.ofSeconds(5)))
        .deliverDue();

    assertThat(state()).isEqualTo(MailState.WAITING);
    assertThat(outage().reason()).isEqualTo("Der Mailserver hat die Anmeldung abgelehnt.");
  }

  @Test
  void aServerWithoutEncryptionGetsNothing() {
    queue(confirmation("1", KREIS));
    deliveryTo(new SmtpServer("127.0.0.1", server.port(), "", "", Encryption.STARTTLS, Duration.ofSeconds(5))).deliverDue();

    assertThat(state()).isEqualTo(MailState.WAITING);
    assertThat(outage().reason()).isEqualTo("Der Mailserver bietet keine verschlüsselte Verbindung an.");
  }

  @Test
  void aServerWithACertificateThatNobodyVouchesForGetsNothing() {
    GreenMail secure = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    secure.start();
    try {
      queue(confirmation("1", KREIS));
      deliveryTo(new SmtpServer("127.0.0.1", secure.getSmtps().getPort(), "", "", Encryption.TLS, Duration.ofSeconds(5)))
          .deliverDue();

      assertThat(secure.getReceivedMessages()).isEmpty();
      assertThat(state()).isEqualTo(MailState.WAITING);
      assertThat(outage().reason()).isEqualTo("Das Zertifikat des Mailservers ist ungültig oder gehört nicht zu seinem Namen.");
    } finally {
      secure.stop();
    }
  }

  @Test
  void isAskedWithoutAMailWhenNoneIsDue() {
    contact.lost("Der Mailserver ist nicht erreichbar.", false);
    clock.advance(Duration.ofMinutes(1));
    server.once("MAIL", "550 5.7.1 not you");
    deliver();
    assertThat(outage().reason()).isEqualTo("Der Mailserver nimmt von uns keine E-Mails an: 550 5.7.1 not you");

    clock.advance(Duration.ofMinutes(2));
    deliver();
    assertThat(contact.outage()).isEmpty();
    assertThat(server.completed).hasValue(0);
  }

  @Test
  void aMailThatBreaksTheConnectionDoesNotHoldUpTheOthers() {
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    server.once("DATA", ScriptedSmtpServer.DROP);
    deliver();
    assertThat(outage().failures()).isOne();

    clock.advance(Duration.ofMinutes(1));
    assertThat(deliver()).isOne();
    assertThat(contact.outage()).isEmpty();
  }

  @Test
  void aServerThatBreaksEveryMailOffUsesUpNoAttemptsEither() {
    queue(confirmation("1", KREIS));
    for (int round = 0; round < 20; round++) {
      server.once("DATA", ScriptedSmtpServer.DROP);
      deliver();
      clock.advance(Duration.ofMinutes(6));
    }
    assertThat(state()).isEqualTo(MailState.WAITING);
    assertThat(column("attempts")).isEqualTo("1");
    assertThat(deliver()).isOne();
  }

  @Test
  void oneMailIsUnclearAndNotAllWhenTheServerFallsSilentAfterTheFinalDot() {
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    server.once(".", ScriptedSmtpServer.HANG);
    deliver();

    assertThat(jdbc.sql("select state from mail order by state").query(String.class).list())
        .containsExactly("unclear", "waiting");
  }

  @Test
  void twoNodesThatNoticeTheSameCountOnceAndOneOfThemAsks() {
    contact.lost("weg", false);
    contact.lost("weg", false);
    assertThat(outage().failures()).isOne();

    clock.advance(Duration.ofMinutes(1));
    assertThat(contact.takeTry()).isTrue();
    assertThat(contact.takeTry()).isFalse();
  }

  @Test
  void theHealthCheckIsRedAndTellsTheAdministrationWhy() {
    assertThat(Caller.rest(web, "admin").get("/actuator/health").body()).contains("\"mail\":{\"status\":\"UP\"");
    server.once("CONNECT", BUSY);
    queue(confirmation("1", KREIS));
    deliver();

    HttpResponse<String> red = Caller.rest(web, "admin").get("/actuator/health");
    assertThat(red.statusCode()).isEqualTo(503);
    assertThat(red.body()).contains("Der Mailserver ist nicht erreichbar.", "\"Wartende E-Mails\":1",
        "\"Älteste wartet seit\":\"Montag, 2. März 2026, 08:00 Uhr\"").doesNotContain("@");
    for (Caller other : List.of(Caller.anonymous(web), Caller.rest(web, "beratung-schwerin"), Caller.rest(web, "leitung"))) {
      assertThat(other.get("/actuator/health").statusCode()).isEqualTo(503);
      assertThat(other.get("/actuator/health").body()).isEqualTo("{\"status\":\"DOWN\"}");
    }
    contact.restored();
    assertThat(Caller.anonymous(web).get("/actuator/health").statusCode()).isEqualTo(200);
  }

  private int deliver() {
    return deliveryTo(server.port()).deliverDue();
  }

  private Outage outage() {
    return contact.outage().orElseThrow();
  }
}
