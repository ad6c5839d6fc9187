package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.smtp.Outcome;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a mail server can let us down. */
class DeliveryFaultsTest extends MailTest {

  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  private ScriptedSmtpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = new ScriptedSmtpServer();
  }

  @AfterEach
  void stopServer() throws IOException {
    server.close();
  }

  @Test
  void sendsABatchOverOneConnection() {
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    queue(confirmation("3", KREIS));

    assertThat(deliver()).isEqualTo(3);
    assertThat(server.connections).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"MAIL,451 4.3.0 later", "RCPT,451 4.7.1 greylisted", 
      "RCPT,421 4.3.2 closing", "DATA,451 4.3.0 later", ".,451 4.3.0 later", ".,421 4.3.2 closing", "RCPT,drop", "DATA,drop",
      "RCPT,hang", "DATA,hang"})
  void triesAgainTwoMinutesLaterAfterATemporaryFailure(String command, String answer) {
    server.once(command, answer);
    queue(confirmation("1", KREIS));

    deliver();
    assertThat(state()).isEqualTo(MailState.WAITING);
    assertThat(nextAttempt()).isEqualTo(EngineTest.START.plus(Duration.ofMinutes(2)));
    assertThat(column("claimed_by")).isNull();

    clock.advance(Duration.ofMinutes(2));
    assertThat(deliver()).isOne();
    assertThat(column("attempts")).isEqualTo("2");
  }

  @Test
  void triesAgainWhenTheServerLeavesInTheMiddleOfABigMail() {
    server.once("BODY", ScriptedSmtpServer.DROP);
    queue(probe(Map.of("title", "Titel", "note", "Notiz", "until", "1. März"),
        List.of(document("gross.pdf", new byte[15_000_000]))));

    deliver();

    assertThat(state()).isEqualTo(MailState.WAITING);
  }

  @ParameterizedTest
  @CsvSource({"RCPT,550 5.1.1 <bildungsbuero@kreis-lup.example> unknown", "DATA,554 5.7.1 refused",
      ".,552 5.3.4 too big for bildungsbuero@kreis-lup.example"})
  void givesUpAtOnceWhenTheServerRefusesForGood(String command, String answer) {
    server.once(command, answer);
    queue(confirmation("1", KREIS));

    deliver();

    assertThat(state()).isEqualTo(MailState.FAILED);
    assertThat(column("last_error")).startsWith("Der Mailserver hat die E-Mail abgelehnt").doesNotContain("@");
    assertThat(failures()).singleElement().satisfies(event -> {
      assertThat(event.number()).isEqualTo("TNO-2026-014");
      assertThat(event.permanent()).isTrue();
    });
  }

  @Test
  void waitsWhenTheServerRefusesUsAndNotTheRecipient() {
    server.once("MAIL", "550 5.7.1 sender <transferagentur@transferlotse.example> not allowed");
    queue(confirmation("1", KREIS));

    deliver();

    assertThat(state()).isEqualTo(MailState.WAITING);
    assertThat(column("attempts")).isEqualTo("0");
    assertThat(column("last_error")).doesNotContain("@");
  }

  @Test
  void oneRefusedRecipientDoesNotKeepTheOthersFromTheirMail() {
    server.once("RCPT", "550 5.1.1 unknown");
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));

    assertThat(deliver()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {ScriptedSmtpServer.DROP, ScriptedSmtpServer.HANG})
  void leavesAMailUnclearWhenTheServerFallsSilentAfterTheFinalDot(String silence) {
    server.once(".", silence);
    queue(confirmation("1", KREIS));

    deliver();
    assertThat(state()).isEqualTo(MailState.UNCLEAR);

    clock.advance(Duration.ofDays(30));
    assertThat(deliver()).isZero();
    assertThat(server.completed).hasValue(1);
  }

  @Test
  void recordsAnAcceptedMailAlthoughTheNextOneCannotBeBuilt() {
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    jdbc.sql("update mail set reply_to_address = 'kein Gast' where occasion = '2'").update();

    assertThat(deliver()).isOne();

    assertThat(states()).containsExactly("sent", "failed");
  }

  @Test
  void recordsAnAcceptedMailAlthoughTheNextOneIsRefused() {
    queue(confirmation("1", KREIS));
    queue(confirmation("2", KREIS));
    queue(confirmation("3", KREIS));
    server.once(".", "250 taken").once(".", "554 5.7.1 refused");

    assertThat(deliver()).isEqualTo(2);

    assertThat(states()).containsExactly("sent", "failed", "sent");
  }

  @Test
  void leavesAMailUnclearWhenItsSenderDiedWhileHandingItOver() {
    queue(confirmation("1", KREIS));
    List<ClaimedMail> mine = claims.claim("dead-node", clock.instant(), Duration.ofMinutes(5));
    claims.begin(mine.get(0).id(), "dead-node", Duration.ofMinutes(5));
    assertThat(deliver()).isZero();
    assertThat(state()).isEqualTo(MailState.SENDING);

    jdbc.sql("update mail set claimed_until = clock_timestamp() - interval '1 second'").update();

    assertThat(deliver()).isZero();
    assertThat(state()).isEqualTo(MailState.UNCLEAR);
    assertThat(server.completed).hasValue(0);
  }

  @Test
  void believesASenderThatComesBackLateWithTheServersAcceptance() {
    queue(confirmation("1", KREIS));
    ClaimedMail mine = claims.claim("slow-node", clock.instant(), Duration.ofMinutes(5)).get(0);
    claims.begin(mine.id(), "slow-node", Duration.ofMinutes(5));
    jdbc.sql("update mail set claimed_until = clock_timestamp() - interval '1 second'").update();
    deliver();

    results.record(mine, "slow-node", Outcome.accepted());

    assertThat(state()).isEqualTo(MailState.SENT);
  }

  @Test
  void sendsAMailWhoseClaimantDiedBeforeHandingItOver() {
    queue(confirmation("1", KREIS));
    claims.claim("dead-node", clock.instant(), Duration.ofMinutes(5));
    assertThat(deliver()).isZero();

    jdbc.sql("update mail set claimed_until = clock_timestamp() - interval '1 second'").update();

    assertThat(deliver()).isOne();
  }

  @Test
  void failsVisiblyWhenTheLastAttemptIsUsedUp() {
    queue(confirmation("1", KREIS));
    for (Duration wait : List.of(Duration.ofMinutes(2), Duration.ofMinutes(15), Duration.ofHours(1),
        Duration.ofHours(4), Duration.ofDays(1))) {
      server.once("RCPT", "451 4.3.0 later");
      deliver();
      clock.advance(wait.minusSeconds(1));
      assertThat(deliver()).isZero();
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(state()).isEqualTo(MailState.WAITING);

    server.once("RCPT", "451 4.3.0 later");
    deliver();

    assertThat(state()).isEqualTo(MailState.FAILED);
    assertThat(failures()).singleElement().satisfies(event -> assertThat(event.permanent()).isFalse());
  }

  private int deliver() {
    return deliveryTo(server.port()).deliverDue();
  }

  private List<String> states() {
    return jdbc.sql("select state from mail order by occasion").query(String.class).list();
  }

  private Instant nextAttempt() {
    return jdbc.sql("select next_attempt_at from mail").query(Instant.class).single();
  }
}
