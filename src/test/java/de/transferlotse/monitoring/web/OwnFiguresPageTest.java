package de.transferlotse.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.own.FilledTemplate;
import de.transferlotse.monitoring.own.OwnTemplates;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.monitoring.store.OwnImport;
import de.transferlotse.monitoring.store.OwnValue;
import de.transferlotse.monitoring.store.OwnValues;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Own data on the page: entered one by one or by template, corrected, taken back, and who may do so. */
@EngineTest
class OwnFiguresPageTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String KEY = "13076";
  private static final String CHILDREN = "C6 untersuchte Kinder";
  private static String number;
  private static String other;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private OwnValues values;
  @Autowired private OwnTemplates templates;
  @Autowired private FigureImports official;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    if (number == null) {
      number = script.choose(CONSULTANT, KEY);
      other = script.choose(CONSULTANT, "13075");
      colleague();
    }
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
    clock.advance(Duration.ofMinutes(1));
  }

  /** Another consultant in Schwerin, who leads nothing. */
  private void colleague() {
    jdbc.sql("""
        insert into act_id_user (id_, rev_, first_, last_, pwd_, salt_)
        select 'kollege-schwerin', 1, 'Kollege', 'Schwerin', pwd_, salt_ from act_id_user where id_ = 'beratung-schwerin'
        """).update();
    jdbc.sql("""
        insert into act_id_membership (user_id_, group_id_) values
        ('kollege-schwerin', 'consultants'), ('kollege-schwerin', 'office-schwerin')""").update();
  }

  @Test
  void aValueIsEnteredWithItsSourceAndSeenWithWhoAndWhen() {
    PageCaller consultant = consultant();
    assertThat(consultant.open(address()).body()).contains("Bisher ist nichts eingetragen");
    assertThat(enter(consultant, "1.834", "2024").statusCode()).isEqualTo(302);
    assertThat(consultant.open(address()).body()).contains("Der Wert ist gespeichert.", "1.834", "Gesundheitsamt",
        "02.03.2026, Beratung Schwerin", "Jahrgang 2024", "Verlauf", "Formular");
    assertThat(consultant.open("/pages/engagements/" + number).body()).contains("Eigene Daten der Kommune",
        "Sprachauffälligkeit bei der Einschulung", "Eigene Daten eintragen");
  }

  @Test
  void aCorrectionKeepsWhatStoodThereInTheHistory() {
    PageCaller consultant = consultant();
    enter(consultant, "1834", "2024");
    assertThat(consultant.open(address() + "?figure=C6+untersuchte+Kinder&year=2024").body())
        .contains("value=\"1834\"", "value=\"Gesundheitsamt\"");
    clock.advance(Duration.ofMinutes(1));
    enter(consultant, "1840", "2024");
    assertThat(values.held(KEY)).extracting(OwnValue::raw).containsExactly("1840");
    assertThat(consultant.open(address()).body()).contains("1.834 (Gesundheitsamt)", "später berichtigt");
  }

  @Test
  void takingBackPutsBackWhatStoodThere() {
    PageCaller consultant = consultant();
    enter(consultant, "1834", "2024");
    clock.advance(Duration.ofMinutes(1));
    enter(consultant, "1840", "2024");
    long last = values.imports(KEY).get(0).id();
    assertThat(consultant.send(address() + "/entries/" + last + "/take-back", Map.of()).statusCode()).isEqualTo(302);
    assertThat(values.held(KEY)).extracting(OwnValue::raw).containsExactly("1834");
    assertThat(consultant.open(address()).body()).contains("Zurückgenommen am 02.03.2026 von Beratung Schwerin");
    assertThat(consultant.send(address() + "/entries/" + last + "/take-back", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void aFormSentTwiceIsOneEntry() {
    PageCaller consultant = consultant();
    enter(consultant, "1834", "2024");
    enter(consultant, "1834", "2024");
    assertThat(values.imports(KEY)).hasSize(1);
    assertThat(consultant.open(address()).body()).contains("Genau so stand es schon da.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"abc|2024|Gesundheitsamt|Wert: „abc“ ist keine Zahl.", "12.5|2024|Amt|Wert: „12.5“ hat einen Punkt",
      "''|2024|Amt|Wert: Bitte geben Sie eine Zahl an", "12|24|Amt|Jahr: Bitte geben Sie ein Jahr", "12|2031|Amt|Jahr: Möglich sind",
      "12|2024|''|Quelle: Bitte nennen Sie das Amt", "12|2024|amt@kreis.example|Quelle: Bitte nur das Amt"})
  void whatIsWrongIsNamedAndWhatWasTypedStays(String value, String year, String source, String sentence) {
    PageCaller consultant = consultant();
    Map<String, String> typed = typed(value, year);
    typed.put("source", source);
    HttpResponse<String> page = consultant.send(address(), typed);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(sentence, "value=\"" + value + "\"", "value=\"" + source + "\"", "value=\"ohne Nachmeldungen\"");
    assertThat(values.held(KEY)).isEmpty();
  }

  @Test
  void aTemplateIsPreviewedAndTakenInWhenConfirmed() {
    PageCaller consultant = consultant();
    enter(consultant, "1834", "2024");
    HttpResponse<String> sent = consultant.upload(address() + "/uploads", "Eigene Daten.xlsx", filled());
    assertThat(sent.statusCode()).isEqualTo(302);
    String preview = preview(sent);
    String page = consultant.open(preview).body();
    assertThat(page).contains("Noch ist nichts gespeichert", "1840", "1790", "geändert", "neu", "2 Werte");
    assertThat(consultant.send(preview + "/confirm", Map.of("seal", seal(page))).statusCode()).isEqualTo(302);
    assertThat(values.held(KEY)).extracting(OwnValue::raw).containsExactly("1840", "1790");
    assertThat(consultant.open(preview).statusCode()).isEqualTo(409);
  }

  @Test
  void aPreviewThatIsOutdatedIsNotTakenIn() {
    PageCaller consultant = consultant();
    enter(consultant, "1834", "2024");
    String preview = preview(consultant.upload(address() + "/uploads", "Eigene Daten.xlsx", filled()));
    String seal = seal(consultant.open(preview).body());
    clock.advance(Duration.ofMinutes(1));
    enter(consultant, "1835", "2024");
    HttpResponse<String> refused = consultant.send(preview + "/confirm", Map.of("seal", seal));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Inzwischen wurden andere Werte eingetragen");
    assertThat(values.held(KEY)).extracting(OwnValue::raw).containsExactly("1835");
  }

  @Test
  void aDiscardedTemplateChangesNothing() {
    PageCaller consultant = consultant();
    String preview = preview(consultant.upload(address() + "/uploads", "Eigene Daten.xlsx", filled()));
    assertThat(consultant.send(preview + "/discard", Map.of()).statusCode()).isEqualTo(302);
    assertThat(values.held(KEY)).isEmpty();
    assertThat(values.imports(KEY)).isEmpty();
  }

  @Test
  void aBadTemplateIsToldWithItsCells() {
    byte[] bad = template().from(CHILDREN, "Gesundheitsamt").set(CHILDREN, 2025, "viele").bytes();
    HttpResponse<String> page = consultant().upload(address() + "/uploads", "Eigene Daten.xlsx", bad);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Aus der Datei wurde nichts übernommen", "Zelle H", "„viele“ ist keine Zahl.");
  }

  @Test
  void aFileThatIsFarTooLargeLeadsBackToThePageWhichSaysSo() {
    HttpResponse<String> sent = consultant().upload(address() + "/uploads", "Eigene Daten.xlsx", new byte[62 << 20]);
    assertThat(sent.statusCode()).isEqualTo(303);
    HttpResponse<String> page = consultant().open(sent.headers().firstValue("Location").orElseThrow());
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("größer als 2 MB");
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200, 302", "bueroleitung-schwerin, 200, 302", "kollege-schwerin, 200, 403", "leitung, 200, 403",
      "beratung-kiel, 404, 404", "bueroleitung-kiel, 404, 404", "veranstaltungen, 404, 404"})
  void isReadByThoseWhoReadTheEngagementAndFilledByThoseWhoWorkOnIt(String user, int reads, int writes) {
    PageCaller person = PageCaller.signIn(port, user);
    HttpResponse<String> page = person.open(address());
    assertThat(page.statusCode()).isEqualTo(reads);
    assertThat(page.body().contains("id=\"entry-form\"")).isEqualTo(writes == 302);
    assertThat(person.open(address() + "/template").statusCode()).isEqualTo(reads);
    assertThat(enter(person, "1834", "2024").statusCode()).isEqualTo(writes);
    assertThat(values.held(KEY)).hasSize(writes == 302 ? 1 : 0);
    assertThat(person.upload(address() + "/uploads", "Eigene Daten.xlsx", filled()).statusCode()).isEqualTo(writes);
  }

  @Test
  void aPreviewBelongsToWhoeverUploadedItAndToItsKommune() {
    String preview = preview(consultant().upload(address() + "/uploads", "Eigene Daten.xlsx", filled()));
    PageCaller manager = PageCaller.signIn(port, "bueroleitung-schwerin");
    assertThat(manager.open(preview).statusCode()).isEqualTo(404);
    assertThat(manager.send(preview + "/confirm", Map.of()).statusCode()).isEqualTo(404);
    assertThat(consultant().open(preview.replace(number, other)).statusCode()).isEqualTo(404);
  }

  @Test
  void anEntryOfAnotherKommuneIsNotTakenBack() {
    enter(consultant(), "1834", "2024");
    long id = values.imports(KEY).get(0).id();
    String there = "/pages/engagements/" + other + "/own-figures/entries/" + id + "/take-back";
    assertThat(consultant().send(there, Map.of()).statusCode()).isEqualTo(404);
    assertThat(values.held(KEY)).hasSize(1);
  }

  @Test
  void whoeverImportsOfficialTablesSeesNoOwnData() {
    enter(consultant(), "1834", "2024");
    OwnImport mine = values.imports(KEY).get(0);
    assertThat(official.decided(10, 0)).isEmpty();
    assertThat(official.find(mine.id())).isEmpty();
    assertThatThrownBy(() -> official.takeBack(mine.id(), "leitung")).isInstanceOf(Rejection.class)
        .hasMessageContaining("gibt es nicht");
  }

  @Test
  void nothingIsEnteredWithoutTheTokenOfThePage() {
    Caller consultant = Caller.browser(port, CONSULTANT, "tasklist");
    assertThat(consultant.form(address(), "figure=C6+untersuchte+Kinder&year=2024&value=1&source=Amt").statusCode()).isEqualTo(403);
    assertThat(values.held(KEY)).isEmpty();
  }

  private PageCaller consultant() {
    return PageCaller.signIn(port, CONSULTANT);
  }

  private HttpResponse<String> enter(PageCaller person, String value, String year) {
    return person.send(address(), typed(value, year));
  }

  private static Map<String, String> typed(String value, String year) {
    return new HashMap<>(Map.of("figure", CHILDREN, "year", year, "value", value, "source", "Gesundheitsamt", "remark",
        "ohne Nachmeldungen"));
  }

  private FilledTemplate template() {
    return FilledTemplate.open(templates.of(KEY).content());
  }

  private byte[] filled() {
    return template().set(CHILDREN, 2024, 1840).set(CHILDREN, 2025, 1790).from(CHILDREN, "Gesundheitsamt").bytes();
  }

  private static String preview(HttpResponse<String> sent) {
    String location = sent.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/pages/"));
  }

  private static String seal(String page) {
    return page.replaceAll("(?s).*name=\"seal\" value=\"([0-9a-f]+)\".*", "$1");
  }

  private static String address() {
    return "/pages/engagements/" + number + "/own-figures";
  }
}
