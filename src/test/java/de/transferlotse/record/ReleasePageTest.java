package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.Consultant;
import de.transferlotse.correspondence.MailDraft;
import de.transferlotse.correspondence.Outbox;
import de.transferlotse.correspondence.Recipient;
import de.transferlotse.correspondence.ReleaseSwitch;
import de.transferlotse.correspondence.SenderOffice;
import de.transferlotse.correspondence.template.Examples;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The page on which a mail is seen, changed, released or discarded before it goes out. */
@EngineTest
class ReleasePageTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private Outbox outbox;
  @Autowired private ReleaseSwitch releaseSwitch;
  @Autowired private AdjustableClock clock;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;

  @BeforeEach
  void begin() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
    }
    database.sql("truncate mail, mail_attachment, mail_release cascade").update();
    clock.setTo(EngineTest.START);
  }

  @AfterEach
  void end() {
    releaseSwitch.turn(false);
    clock.setTo(EngineTest.START);
  }

  @Test
  void showsTheMailAsItWillGoOutAndSendsItWhenItIsReleased() {
    write("agreement-draft");
    PageCaller consultant = reader(CONSULTANT);
    assertThat(consultant.open("/pages/engagements/" + number).body()).contains("1 E-Mail wartet auf Ihre Freigabe", page());
    assertThat(consultant.open("/pages/engagements").body()).contains("1 E-Mail wartet auf Ihre Freigabe", page());
    assertThat(consultant.open(page()).body()).contains("Entwurf 2 der Zielvereinbarung", "Bildungsbüro",
        "im Anhang finden Sie Entwurf 2", "Freigeben und senden");
    HttpResponse<String> look = consultant.open(page() + "/html");
    assertThat(look.body()).contains("Sehr geehrte Frau Landrätin", "Beratung Schwerin");
    assertThat(look.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("sandbox");

    assertThat(consultant.send(page(), form("Ein anderer Text.")).statusCode()).isEqualTo(302);

    assertThat(database.sql("select awaits_release from mail").query(Boolean.class).single()).isFalse();
    assertThat(consultant.open("/pages/engagements/" + number).body()).doesNotContain("auf Ihre Freigabe");
    assertThat(consultant.open(mailPage()).body()).contains("Ein anderer Text.", "Text geändert von Beratung Schwerin",
        "Freigegeben von Beratung Schwerin am", "Text der Vorlage vor der ersten Änderung", "Diese Ziele sind vorgesehen");
  }

  @Test
  void keepsAChangedTextToBeLookedAtAgain() {
    write("agreement-draft");
    PageCaller consultant = reader(CONSULTANT);
    consultant.send(page() + "/words", form("Noch nicht fertig <b>"));

    assertThat(consultant.open(page()).body()).contains("Noch nicht fertig &lt;b&gt;", "Der Text ist gespeichert");
    assertThat(database.sql("select awaits_release from mail").query(Boolean.class).single()).isTrue();
  }

  @Test
  void twoPeopleReleaseWhatIsMarkedSo() {
    write("closing-letter");
    assertThat(reader(CONSULTANT).open(page()).body()).contains("geben zwei Personen frei");
    reader(CONSULTANT).send(page(), form(words()));
    assertThat(reader(CONSULTANT).open(page()).body()).contains("Sie haben diese E-Mail am", "sobald eine zweite Person sie freigibt")
        .doesNotContain(">Freigeben");
    assertThat(reader(CONSULTANT).send(page(), form(words())).statusCode()).isEqualTo(409);

    assertThat(reader("leitung").open("/pages/engagements").body()).contains("1 E-Mail wartet auf Ihre Freigabe");
    assertThat(reader("leitung").open(page()).body()).contains("Mit Ihrer Freigabe geht sie hinaus");
    assertThat(reader("leitung").send(page(), form(words())).statusCode()).isEqualTo(302);
    assertThat(reader(CONSULTANT).open(mailPage()).body()).contains("Erste Freigabe von Beratung Schwerin",
        "Zweite Freigabe von Leitung");
  }

  @Test
  void discardsWithAReasonThatStaysInTheLog() {
    write("agreement-draft");
    PageCaller consultant = reader(CONSULTANT);
    assertThat(consultant.send(page() + "/discard", Map.of("wording", "1", "reason", " ")).body())
        .contains("„Grund“ fehlt");
    assertThat(consultant.send(page() + "/discard", Map.of("wording", "1", "reason", "Ein neuer Entwurf ist da."))
        .statusCode()).isEqualTo(302);

    assertThat(consultant.open(mailPage()).body()).contains("verworfen", "Ein neuer Entwurf ist da.");
  }

  @Test
  void keepsWhatWasTypedAndTheWordsThatWereSeenWhenSomebodyElseWasFaster() {
    write("agreement-draft");
    reader("bueroleitung-schwerin").send(page() + "/words", form("Von der Büroleitung."));
    HttpResponse<String> refused = reader(CONSULTANT).send(page(), form("Von mir."));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("inzwischen jemand geändert", "Von mir.", "name=\"wording\" value=\"1\"");
  }

  @Test
  void refusesAnEmptyText() {
    write("agreement-draft");
    HttpResponse<String> refused = reader(CONSULTANT).send(page(), form("  "));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("„Text“ fehlt");
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "bueroleitung-schwerin, 200", "leitung, 200", "beratung-schwerin-2, 403",
      "beratung-kiel, 404", "bueroleitung-kiel, 404", "veranstaltungen, 404"})
  void isThereForThoseWhoWorkOnTheEngagementAndForManagers(String user, int status) {
    write("agreement-draft");
    PageCaller caller = reader(user);
    assertThat(caller.open(page()).statusCode()).isEqualTo(status);
    assertThat(caller.open(page() + "/html").statusCode()).isEqualTo(status);
    if (status != 200) {
      assertThat(caller.send(page(), form("Fremder Text.")).statusCode()).isEqualTo(status);
      assertThat(caller.send(page() + "/words", form("Fremder Text.")).statusCode()).isEqualTo(status);
      assertThat(caller.send(page() + "/discard", Map.of("wording", "1", "reason", "weg")).statusCode()).isEqualTo(status);
      assertThat(words()).doesNotContain("Fremder Text.");
    }
  }

  @Test
  void saysThatItIsLateAfterTwoWorkingDays() {
    write("agreement-draft");
    clock.advance(Duration.ofDays(2));
    assertThat(reader(CONSULTANT).open("/pages/engagements/" + number).body()).doesNotContain(", überfällig");
    clock.advance(Duration.ofDays(1));
    assertThat(reader(CONSULTANT).open("/pages/engagements/" + number).body()).contains(", überfällig");
  }

  @Test
  void whoOnlyReadsSeesThatItWaitsButNoWayToReleaseIt() {
    write("agreement-draft");
    assertThat(reader("beratung-schwerin-2").open("/pages/engagements/" + number).body())
        .contains("1 E-Mail wartet auf Freigabe").doesNotContain(page());
    assertThat(reader("beratung-schwerin-2").open("/pages/engagements").body()).doesNotContain("auf Ihre Freigabe");
  }

  @Test
  void saysWhatBecameOfOneThatWaitsNoMore() {
    write("agreement-draft");
    String page = page();
    reader(CONSULTANT).send(page, form(words()));

    assertThat(reader(CONSULTANT).open(page).statusCode()).isEqualTo(404);
    assertThat(reader(CONSULTANT).send(page, form("x")).body()).contains("wartet nicht mehr auf eine Freigabe");
  }

  private void write(String template) {
    releaseSwitch.turn(true);
    transaction.executeWithoutResult(status -> outbox.queue(new MailDraft(number, template, "Anlass",
        List.of(new Recipient("Bildungsbüro", "Sehr geehrte Frau Landrätin", "bildungsbuero@kreis.example")),
        new Consultant("Beratung Schwerin", "beratung-schwerin@transferlotse.example"),
        new SenderOffice("Büro Schwerin", "Am Markt 1", "19055 Schwerin", null), Examples.model(template), List.of())));
  }

  private Map<String, String> form(String words) {
    return new HashMap<>(Map.of("wording", "1", "words", words));
  }

  private String words() {
    return database.sql("select text from mail_wording order by wording desc limit 1").query(String.class).single();
  }

  private String page() {
    return "/pages/engagements/%s/correspondence/release/%s".formatted(number,
        database.sql("select id from mail_release").query(UUID.class).single());
  }

  private String mailPage() {
    return MailPage.address(number, database.sql("select id from mail").query(UUID.class).single());
  }

  private PageCaller reader(String user) {
    return PageCaller.signIn(port, user);
  }
}
