package de.transferlotse.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.record.PageCaller;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class FiguresPageTest {

  private static final String PAGE = "/pages/figures";
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

  @LocalServerPort
  private int port;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private RuntimeService runtime;
  private PageCaller consultant;

  @BeforeEach
  void signIn() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
    consultant = PageCaller.signIn(port, "beratung-schwerin");
  }

  @AfterEach
  void leavesNobodyATask() {
    runtime.createProcessInstanceQuery().processDefinitionKey("import-figures").list()
        .forEach(one -> runtime.deleteProcessInstance(one.getId(), "next test"));
  }

  @Test
  void previewSaysWhatWasRecognisedAndTakesInWhatIsConfirmed() {
    HttpResponse<String> preview = drop(TableFiles.leavers());
    assertThat(preview.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).contains("/imports/"));
    String page = open(preview).body();
    assertThat(page).contains("Noch ist nichts gespeichert.", "21111-02-06-4", "2023", "Kommunen der Transferagentur mit Werten",
        "13.03.2025, 16:40", "das Gebiet gab es zu dieser Zeit nicht", "ohne Ersten Schulabschluss", "D4");
    confirm(preview, page);
    assertThat(consultant.open(PAGE).body()).contains("tabelle.csv", "Zurücknehmen");
    assertThat(stored()).isEqualTo(364);
  }

  @Test
  void refusesABrokenFileWithItsPlaceAndKeepsNothing() {
    HttpResponse<String> page = drop(TableFiles.leavers().replace("Stadt;2643", "Stadt;2.643"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("„tabelle.csv“, Zeile 31, Spalte 4: ", "„2.643“");
    assertThat(jdbc.sql("select count(*) from figure_import").query(Long.class).single()).isZero();
  }

  @Test
  void asksForAFileWhenNoneWasChosen() {
    assertThat(consultant.upload(PAGE + "/imports", "", new byte[0]).body()).contains("Bitte wählen Sie mindestens eine Datei aus.");
  }

  @Test
  void showsWhatWouldChangeAndOverwritesNewerValuesOnlyWhenTicked() {
    take(TableFiles.leavers().replace("Stand: 13.03.2025", "Stand: 20.03.2025").replace("Stadt;2643", "Stadt;2650"));
    HttpResponse<String> preview = drop(TableFiles.leavers());
    String page = open(preview).body();
    assertThat(page).contains("Schwerin, kreisfreie Stadt (13004)", "<span>2650</span>", "<span>2643</span>", "nicht neuer abgerufen", "olderToo");
    consultant.send(location(preview) + "/confirm", Map.of("seen", seen(page), "olderToo", "true"));
    assertThat(raw("13004")).isEqualTo("2643");
  }

  @Test
  void whoeverTookFilesInTakesThemBack() {
    take(TableFiles.leavers());
    long id = jdbc.sql("select max(id) from figure_import").query(Long.class).single();
    consultant.send(PAGE + "/imports/" + id + "/take-back", Map.of());
    assertThat(stored()).isZero();
    assertThat(consultant.open(PAGE).body()).contains("zurückgenommen").doesNotContain("Zurücknehmen: tabelle.csv");
  }

  @Test
  void otherConsultantsNeitherSeeAPreviewNorTakeAnImportBackButManagersDo() {
    HttpResponse<String> preview = drop(TableFiles.leavers());
    PageCaller other = PageCaller.signIn(port, "beratung-kiel");
    assertThat(other.open(location(preview)).statusCode()).isEqualTo(403);
    String page = open(preview).body();
    assertThat(other.send(location(preview) + "/confirm", Map.of("seen", seen(page))).statusCode()).isEqualTo(403);
    assertThat(other.send(location(preview) + "/discard", Map.of()).statusCode()).isEqualTo(403);
    confirm(preview, page);
    assertThat(other.send(location(preview) + "/take-back", Map.of()).statusCode()).isEqualTo(403);
    assertThat(stored()).isPositive();
    PageCaller.signIn(port, "leitung").send(location(preview) + "/take-back", Map.of());
    assertThat(stored()).isZero();
  }

  @Test
  void eventTeamAndAnonymousCallersAreKeptOut() {
    PageCaller events = PageCaller.signIn(port, "veranstaltungen");
    assertThat(events.open(PAGE).statusCode()).isEqualTo(403);
    assertThat(events.upload(PAGE + "/imports", "tabelle.csv", TableFiles.leavers().getBytes(WESTERN)).statusCode()).isEqualTo(403);
    assertThat(Caller.anonymous(port).form(PAGE + "/imports/1/confirm", "seen=1").statusCode()).isEqualTo(401);
  }

  @Test
  void aDiscardedPreviewChangesNothing() {
    HttpResponse<String> preview = drop(TableFiles.leavers());
    consultant.send(location(preview) + "/discard", Map.of());
    assertThat(stored()).isZero();
    assertThat(open(preview).statusCode()).isEqualTo(409);
  }

  @Test
  void anUnknownImportIsNotFound() {
    assertThat(consultant.open(PAGE + "/imports/4711").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> drop(String table) {
    return consultant.upload(PAGE + "/imports", "tabelle.csv", table.getBytes(WESTERN));
  }

  private void take(String table) {
    HttpResponse<String> preview = drop(table);
    confirm(preview, open(preview).body());
  }

  private void confirm(HttpResponse<String> preview, String page) {
    assertThat(consultant.send(location(preview) + "/confirm", Map.of("seen", seen(page))).statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> open(HttpResponse<String> preview) {
    return consultant.open(location(preview));
  }

  private static String location(HttpResponse<String> preview) {
    return preview.headers().firstValue("Location").orElseThrow().replaceFirst("http://[^/]+", "");
  }

  private static String seen(String page) {
    Matcher found = SEEN.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private long stored() {
    return jdbc.sql("select count(*) from figure_value").query(Long.class).single();
  }

  private String raw(String region) {
    return jdbc.sql("""
        select raw from figure_value join figure_series series on series.id = series_id
        where region = ? and measure = 'insgesamt'""").param(region).query(String.class).single();
  }
}
