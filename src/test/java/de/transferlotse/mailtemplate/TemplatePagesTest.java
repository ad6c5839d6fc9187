package de.transferlotse.mailtemplate;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.template.MailKind;
import de.transferlotse.correspondence.template.MailTemplate;
import de.transferlotse.correspondence.template.MailTemplates;
import de.transferlotse.engagement.MunicipalityMail;
import de.transferlotse.masterdata.MasterDataDesk;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** „Vorlagen“: what is there, how it reads with whose data, and the words that administration adds. */
@EngineTest
class TemplatePagesTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String PAGES = "/pages/mail-templates";
  private static String number;
  private static String other;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private MailTemplates templates;
  @Autowired private List<MunicipalityMail> mails;
  @Autowired private JdbcClient database;

  @BeforeEach
  void begin() {
    if (number == null) {
      number = script.choose(CONSULTANT, "13076");
      script.recordRequest(CONSULTANT, number);
      other = script.choose("beratung-kiel", "01003");
    }
  }

  @Test
  void listsEachKindOfMailAndShowsEachWithItsExample() {
    PageCaller consultant = reader(CONSULTANT);
    String list = consultant.open(PAGES).body();
    for (MailTemplate template : templates.all()) {
      assertThat(list).contains(template.name(), PAGES + "/" + template.id());
      HttpResponse<String> page = consultant.open(PAGES + "/" + template.id());
      assertThat(page.statusCode()).as(template.id()).isEqualTo(200);
      assertThat(page.body()).contains("Vorschau – wird nicht gesendet", "erfundenen Beispiel");
    }
  }

  @Test
  void callsInformationWhatARecipientMayStop() {
    assertThat(mails).allSatisfy(mail -> assertThat(templates.find(mail.template()).orElseThrow().kind()
        == MailKind.INFORMATION).as(mail.template()).isEqualTo(mail.isInformation()));
  }

  @Test
  void showsAMailWithTheDataOfAnEngagementAndWritesNothing() {
    List<String> before = database.sql("select id::text from mail order by id").query(String.class).list();
    PageCaller consultant = reader(CONSULTANT);

    assertThat(consultant.open(PAGES + "/request-confirmation?text=ludwigslust").body())
        .contains("Mit den Daten von Landkreis Ludwigslust-Parchim, " + number, "welche Schulabgänger ohne Abschluss bleiben",
            "Ihre Anfrage ist bei uns eingegangen [" + number + "]");
    assertThat(consultant.open(PAGES + "/request-confirmation/html?number=" + number).body())
        .contains("welche Schulabgänger ohne Abschluss bleiben", "Guten Tag, sehr geehrtes Team des Bildungsbüros");
    assertThat(consultant.open(PAGES + "/free-mail?text=" + number).body()).contains("Protokoll unseres Gesprächs");
    assertThat(database.sql("select id::text from mail order by id").query(String.class).list()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"closing-letter", "baseline-report", "evaluation-result", "agreement-signed", "reflection-invitation",
      "contact-welcome", "consultant-changed", "reminder"})
  void saysWhenTheEngagementIsNotSoFar(String template) {
    HttpResponse<String> page = reader(CONSULTANT).open(PAGES + "/" + template + "?number=" + number);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("So weit ist diese Begleitung noch nicht").doesNotContain("<iframe");
    assertThat(reader(CONSULTANT).open(PAGES + "/" + template + "/html?number=" + number).statusCode()).isEqualTo(404);
  }

  @Test
  void showsOnlyWhatThePersonMayRead() {
    PageCaller consultant = reader(CONSULTANT);
    assertThat(consultant.open(PAGES + "/request-confirmation?text=luebeck").body()).contains("keine Begleitung, die Sie lesen");
    assertThat(consultant.open(PAGES + "/request-confirmation?text=" + other).body()).contains("keine Begleitung, die Sie lesen");
    assertThat(consultant.open(PAGES + "/request-confirmation?number=" + other).statusCode()).isEqualTo(404);
    assertThat(consultant.open(PAGES + "/request-confirmation/html?number=" + other).statusCode()).isEqualTo(404);
    assertThat(reader("leitung").open(PAGES + "/request-confirmation?number=" + number).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, 200", "bueroleitung-schwerin, 200", "leitung, 200", "veranstaltungen, 403"})
  void isThereForThoseWhoHaveToDoWithMails(String user, int status) {
    assertThat(reader(user).open(PAGES).statusCode()).isEqualTo(status);
    assertThat(reader(user).open(PAGES + "/request-accepted").statusCode()).isEqualTo(status);
    assertThat(reader(user).open(PAGES + "/request-accepted/html").statusCode()).isEqualTo(status);
  }

  @Test
  void administrationSeesTheExamplesOnly() {
    Caller admin = Caller.browser(port, "admin", "admin");
    assertThat(admin.get(PAGES).body()).contains("Vorlagen");
    assertThat(admin.get(PAGES + "/request-accepted").body()).doesNotContain("Mit den Daten einer Begleitung");
    assertThat(admin.get(PAGES + "/request-accepted?number=" + number).statusCode()).isEqualTo(404);
    assertThat(admin.get(PAGES + "/request-accepted?text=" + number).body()).contains("erfundenen Beispiel");
  }

  @Test
  void asksWhichOneWhenThereAreSeveralAndKnowsNoOtherTemplates() {
    script.choose(CONSULTANT, "13072");
    assertThat(reader("leitung").open(PAGES + "/request-accepted?text=l").body()).contains("bitte wählen Sie eine",
        "?number=" + number);
    assertThat(reader(CONSULTANT).open(PAGES + "/unsinn").statusCode()).isEqualTo(404);
    assertThat(reader(CONSULTANT).open(PAGES + "/..%2flayout").statusCode()).isIn(400, 404);
  }

  @Test
  void whatAdministrationAddsStandsInTheNextMailAndInItsVersion() {
    MasterDataDesk desk = MasterDataDesk.of(port, "admin");
    String before = version();

    assertThat(desk.change("mail-passages", "request-confirmation", Map.of(
        "introduction", "wir freuen uns über Post von {Kommune} [[7*7]] <b>.",
        "closing", "Ihr {Büro}, {Berater:in}, Nummer {Nummer}.")).statusCode()).isEqualTo(302);

    String page = reader(CONSULTANT).open(PAGES + "/request-confirmation?number=" + number).body();
    assertThat(page).contains("wir freuen uns über Post von Landkreis Ludwigslust-Parchim [[7*7]] &lt;b&gt;.",
        "Vielen Dank für Ihre Anfrage", "Büro Schwerin, Beratung Schwerin, Nummer " + number + ".");
    assertThat(reader(CONSULTANT).open(PAGES + "/request-confirmation/html?number=" + number).body())
        .contains("<p>wir freuen uns über Post von Landkreis Ludwigslust-Parchim [[7*7]] &lt;b&gt;.</p>");
    assertThat(version()).isNotEqualTo(before);
    assertThat(desk.open("changes").body()).contains("Textbausteine der E-Mails", "Eingangsbestätigung", "Schlussworte");
    desk.change("mail-passages", "request-confirmation", Map.of("introduction", "", "closing", ""));
    assertThat(version()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{Name}", "{", "Hallo }", "{{Kommune}}", "${7*7}", "${Kommune} {x}"})
  void refusesAPlaceholderThatNobodyKnowsAndKeepsTheText(String text) {
    HttpResponse<String> refused =
        MasterDataDesk.of(port, "admin").change("mail-passages", "request-accepted", Map.of("closing", text));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("gibt es nicht; erlaubt sind {Kommune}, {Nummer}, {Berater:in}, {Büro}");
  }

  private String version() {
    return reader(CONSULTANT).open(PAGES + "/request-confirmation").body()
        .replaceAll("(?s).*request-confirmation, ([0-9a-f]{12}).*", "$1");
  }

  private PageCaller reader(String user) {
    return PageCaller.signIn(port, user);
  }
}
