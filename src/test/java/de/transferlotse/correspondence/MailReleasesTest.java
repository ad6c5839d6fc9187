package de.transferlotse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import de.transferlotse.correspondence.AwaitedReleases.Letter;
import de.transferlotse.correspondence.template.Examples;
import de.transferlotse.input.Rejection;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Mails that wait until people have seen them. */
class MailReleasesTest extends MailTest {

  private static final String NUMBER = "TNO-2026-014";
  private static final String KREIS = "bildungsbuero@kreis-lup.example";

  @Autowired private MailReleases releases;
  @Autowired private AwaitedReleases awaited;
  @Autowired private ReleaseSwitch releaseSwitch;
  @Autowired private Readdressing readdressing;
  @Autowired private GreenMail server;

  @BeforeEach
  void turnOn() throws Exception {
    jdbc.sql("truncate mail_release cascade").update();
    server.purgeEmailFromAllMailboxes();
    releaseSwitch.turn(true);
  }

  @AfterEach
  void turnOff() {
    releaseSwitch.turn(false);
  }

  @Test
  void nothingGoesOutBeforeItIsReleasedAndThenItGoesToAll() {
    write("agreement-draft", KREIS, "landrat@kreis-lup.example");
    assertThat(deliver()).isZero();

    assertThat(releases.release(NUMBER, letter().id(), 1, words(), "beratung-schwerin", false)).isTrue();

    assertThat(deliver()).isEqualTo(2);
    assertThat(awaited.of(NUMBER)).isEmpty();
  }

  @Test
  void theSwitchLetsEverythingGoByItself() {
    releaseSwitch.turn(false);
    write("agreement-draft", KREIS);

    assertThat(deliver()).isOne();
  }

  @Test
  void whatIsChangedIsWhatIsSentAndBothTextsAreKept() throws Exception {
    write("agreement-draft", KREIS);
    String before = words();

    releases.release(NUMBER, letter().id(), 1, "Neuer Text.\n\n- erstens & <b>\n- zweitens", "beratung-schwerin", false);
    deliver();

    assertThat(column("text_body")).contains("Frau Landrätin,\n\nNeuer Text.\n\n- erstens & <b>\n- zweitens\n\n>>> Bitte",
        "Mit freundlichen Grüßen").doesNotContain("Diese Ziele");
    assertThat(column("html_body")).contains("<p>Neuer Text.</p>", "<li>erstens &amp; &lt;b&gt;</li><li>zweitens</li>",
        "Bitte sagen Sie uns bis zum").doesNotContain("Diese Ziele");
    assertThat(body()).contains("Neuer Text.").doesNotContain("Diese Ziele");
    assertThat(awaited.wordings(released())).extracting(AwaitedReleases.Wording::text)
        .containsExactly(before, "Neuer Text.\n\n- erstens & <b>\n- zweitens");
  }

  @Test
  void noHeaderGetsInThroughTheWords() throws Exception {
    write("agreement-draft", KREIS);
    releases.release(NUMBER, letter().id(), 1, "Text\r\nBcc: alle@kreis.example\r\n\r\n\u0000Ende", "beratung-schwerin",
        false);
    deliver();

    MimeMessage sent = server.getReceivedMessages()[0];
    assertThat(sent.getAllRecipients()).hasSize(1);
    assertThat(sent.getHeader("Bcc")).isNull();
    assertThat(body()).contains("Bcc: alle@kreis.example");
  }

  @Test
  void ofTwoPeopleOneHasToLeadAndNobodyCountsTwice() {
    write("closing-letter", KREIS);
    assertThat(release("beratung-schwerin", false)).isFalse();
    assertThat(deliver()).isZero();

    assertThatThrownBy(() -> release("beratung-schwerin", true)).isInstanceOf(Rejection.class)
        .hasMessageContaining("zweite Person");
    assertThatThrownBy(() -> release("vertretung", false)).isInstanceOf(Rejection.class)
        .hasMessageContaining("Büroleitung oder der Leitung");
    assertThat(release("bueroleitung-schwerin", true)).isTrue();
    assertThat(deliver()).isOne();
  }

  @Test
  void aChangeTakesTheFirstReleaseBack() {
    write("closing-letter", KREIS);
    release("beratung-schwerin", false);
    UUID id = letter().id();

    assertThat(releases.release(NUMBER, id, 1, "Anders.", "bueroleitung-schwerin", true)).isFalse();
    assertThat(letter().firstBy()).isEqualTo("bueroleitung-schwerin");
    assertThat(releases.release(NUMBER, id, 2, "Anders.", "beratung-schwerin", false)).isTrue();
  }

  @Test
  void whatIsReleasedIsWhatWasSeen() {
    write("agreement-draft", KREIS);
    UUID id = letter().id();
    String seen = words();
    releases.reword(NUMBER, id, 1, "Geändert.", "bueroleitung-schwerin");

    assertThatThrownBy(() -> releases.release(NUMBER, id, 1, seen, "beratung-schwerin", false))
        .isInstanceOf(Rejection.class).hasMessageContaining("inzwischen jemand geändert");
    assertThat(words()).isEqualTo("Geändert.");
  }

  @Test
  void ofTwoBrowsersOneReleases() throws Exception {
    write("agreement-draft", KREIS);
    UUID id = letter().id();
    String words = words();
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService browsers = Executors.newFixedThreadPool(2);
    Callable<String> press = () -> {
      together.await();
      try {
        return String.valueOf(releases.release(NUMBER, id, 1, words, "beratung-schwerin", false));
      } catch (Rejection refused) {
        return refused.getMessage();
      }
    };
    var first = browsers.submit(press);
    var second = browsers.submit(press);

    assertThat(List.of(first.get(), second.get())).containsOnlyOnce("true")
        .anySatisfy(told -> assertThat(told).contains("wartet nicht mehr"));
    assertThat(deliver()).isOne();
    browsers.shutdown();
  }

  @Test
  void aReleaseThatIsNotCommittedSendsNothing() {
    write("agreement-draft", KREIS);
    transaction.executeWithoutResult(status -> {
      releases.release(NUMBER, letter().id(), 1, words(), "beratung-schwerin", false);
      assertThat(deliver()).isZero();
      status.setRollbackOnly();
    });

    assertThat(deliver()).isZero();
    assertThat(awaited.of(NUMBER)).hasSize(1);
  }

  @Test
  void theDatabaseItselfKeepsWhatWaitsFromGoing() {
    write("agreement-draft", KREIS);

    assertThatThrownBy(() -> jdbc.sql("update mail set state = 'sending', claimed_by = 'x', claimed_until = now()").update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aDiscardedMailKeepsItsReasonAndNeverGoes() {
    write("agreement-draft", KREIS);
    UUID id = letter().id();
    releases.discard(NUMBER, id, 1, "Es gibt schon einen neuen Entwurf.", "beratung-schwerin");

    assertThat(state()).isEqualTo(MailState.DISCARDED);
    assertThat(awaited.decision(mail()).orElseThrow().reason()).isEqualTo("Es gibt schon einen neuen Entwurf.");
    assertThatThrownBy(() -> releases.release(NUMBER, id, 1, "x", "beratung-schwerin", false))
        .isInstanceOf(Rejection.class).hasMessageContaining("wartet nicht mehr");
    assertThat(deliver()).isZero();
  }

  @Test
  void theEndOfTheEngagementDiscardsIt() {
    write("agreement-draft", KREIS);
    transaction.executeWithoutResult(status -> outbox.discardWaiting(NUMBER));

    assertThat(awaited.of(NUMBER)).isEmpty();
    assertThat(state()).isEqualTo(MailState.DISCARDED);
  }

  @Test
  void whoTakesTheEngagementOverSignsItAndItsWordsCanStillBeChanged() {
    write("agreement-draft", KREIS);
    transaction.executeWithoutResult(status -> outbox.passTo(NUMBER,
        new Consultant("Beratung Kiel", "beratung-kiel@transferlotse.example"),
        new SenderOffice("Büro Kiel", "Am Wall 2", "24103 Kiel", null)));
    releases.release(NUMBER, letter().id(), 1, "Anders.", "beratung-kiel", false);

    assertThat(column("text_body")).contains("Beratung Kiel\nBüro Kiel", "\n\nAnders.\n\n");
  }

  @Test
  void aNewContactGetsItOnlyAfterItIsReleased() {
    write("agreement-draft", KREIS);
    transaction.executeWithoutResult(status -> readdressing.sendTo(NUMBER,
        readdressing.takeBack(NUMBER, KREIS).stream().map(Readdressing.TakenBack::id).toList(),
        new Recipient("Bildungsbüro", "Guten Tag", "neu@kreis-lup.example")));
    assertThat(deliver()).isZero();

    releases.release(NUMBER, letter().id(), 1, "Für Sie.", "beratung-schwerin", false);
    assertThat(deliver()).isOne();
    assertThat(jdbc.sql("select text_body from mail where state = 'sent'").query(String.class).single())
        .contains("Guten Tag,\n\nFür Sie.");
  }

  private void write(String template, String... addresses) {
    MailDraft like = confirmation("Anlass", addresses);
    queue(new MailDraft(NUMBER, template, "Anlass", List.of(addresses).stream()
        .map(address -> new Recipient("Bildungsbüro", "Sehr geehrte Frau Landrätin", address)).toList(), like.consultant(),
        like.office(), Examples.model(template), List.of()));
  }

  private boolean release(String user, boolean leads) {
    return releases.release(NUMBER, letter().id(), letter().wording(), words(), user, leads);
  }

  private Letter letter() {
    return awaited.of(NUMBER).get(0);
  }

  private String words() {
    return awaited.draft(letter().id()).words();
  }

  private UUID mail() {
    return jdbc.sql("select id from mail").query(UUID.class).single();
  }

  private UUID released() {
    return jdbc.sql("select id from mail_release").query(UUID.class).single();
  }

  private int deliver() {
    return deliveryTo(server.getSmtp().getPort()).deliverDue();
  }

  private String body() throws Exception {
    return GreenMailUtil.getBody(server.getReceivedMessages()[0]);
  }
}
