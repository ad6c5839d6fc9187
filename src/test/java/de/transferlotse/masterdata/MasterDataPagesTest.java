package de.transferlotse.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.record.PageCaller;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all areas of the master data have in common: who may, bad input, two at once, and the history. */
@EngineTest
class MasterDataPagesTest {

  private static final Map<String, String> EASTER = Map.of("landCode", "13", "name", "Osterferien",
      "firstDay", "2028-04-10", "lastDay", "2028-04-19");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private List<Area<?>> areas;
  private MasterDataDesk desk;

  @BeforeEach
  void signIn() {
    desk = MasterDataDesk.of(port, "admin");
    database.sql("delete from master_data_change").update();
    database.sql("delete from school_holiday where first_day > date '2028-01-01'").update();
  }

  @Test
  void showsEachAreaItsEntriesAndItsForms() {
    String overview = desk.overview().body();
    for (Area<?> area : areas) {
      assertThat(overview).contains(area.title());
      HttpResponse<String> list = desk.open(area.path());
      assertThat(list.statusCode()).as(area.path()).isEqualTo(200);
      assertThat(list.body()).contains(area.title(), area.lead());
      for (Line line : area.lines()) {
        assertThat(desk.open(area.path() + "/entries/" + line.id()).statusCode()).as(line.toString()).isEqualTo(200);
      }
      assertThat(desk.open(area.path() + "/new").statusCode()).as(area.path()).isEqualTo(area.grows() ? 200 : 404);
    }
  }

  @Test
  void whatIsSavedUnchangedChangesNothing() {
    for (Area<?> area : areas) {
      for (Line line : area.lines().stream().limit(3).toList()) {
        HttpResponse<String> answer = desk.change(area.path(), line.id(), Map.of());
        assertThat(answer.statusCode()).as(area.path() + " " + answer.body()).isEqualTo(302);
      }
    }
    assertThat(history()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-schwerin", "bueroleitung-kiel", "leitung", "veranstaltungen"})
  void isForTheAdministrationAlone(String user) {
    MasterDataDesk other = MasterDataDesk.of(port, user);
    Map<String, Object> before = rows();
    for (Area<?> area : areas) {
      String id = area.lines().stream().map(Line::id).findFirst().orElse(UUID.randomUUID().toString());
      assertThat(other.open(area.path()).statusCode()).as(area.path()).isEqualTo(403);
      assertThat(other.open(area.path() + "/new").statusCode()).as(area.path()).isEqualTo(403);
      assertThat(other.open(area.path() + "/entries/" + id).statusCode()).as(area.path()).isEqualTo(403);
      assertThat(other.send(area.path(), id, Map.of("version", "x", "name", "y")).statusCode()).isEqualTo(403);
      assertThat(other.add(area.path(), EASTER).statusCode()).isEqualTo(403);
      assertThat(other.remove(area.path(), id).statusCode()).isEqualTo(403);
    }
    assertThat(other.overview().statusCode()).isEqualTo(403);
    assertThat(other.open("changes").statusCode()).isEqualTo(403);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void theBarLeadsEverybodyOnlyWhereTheyMayGo() {
    assertThat(desk.overview().body()).contains("/pages/master-data\"", "Verwaltung").doesNotContain("/pages/engagements\"");
    assertThat(PageCaller.signIn(port, "leitung").open("/pages/engagements").body())
        .contains("/pages/engagements\"").doesNotContain("/pages/master-data");
  }

  @Test
  void nobodyGetsInWithoutALoginOrWithAForeignForm() {
    assertThat(Caller.anonymous(port).get("/pages/master-data/offices").statusCode()).isEqualTo(302);
    assertThat(Caller.anonymous(port).form("/pages/master-data/school-holidays/new", "name=x").statusCode()).isEqualTo(401);
    assertThat(Caller.browser(port, "admin", "admin").form("/pages/master-data/school-holidays/new", "name=x")
        .statusCode()).isEqualTo(403);
  }

  @Test
  void keepsWhoChangedWhatAndWhatStoodThereBefore() {
    desk.change("offices", "kiel", Map.of("phone", "0431 000", "street", "Neue Straße 1"));
    assertThat(history()).containsExactly(
        "offices kiel Straße und Hausnummer: Musterstraße 2 -> Neue Straße 1 (admin)",
        "offices kiel Telefon: +49 40 66969-220 -> 0431 000 (admin)");
    assertThat(desk.open("offices/entries/kiel").body()).contains("Bisherige Änderungen", "Administration Nord-Ost",
        "Musterstraße 2", "Neue Straße 1", "02.03.2026, 08:00");
    assertThat(desk.open("changes").body()).contains("Büros", "Telefon", "0431 000");
    assertThat(desk.open("changes?area=lands").body()).contains("noch nichts geändert");
    Assertions.assertThatThrownBy(() -> database.sql("update master_data_change set after = 'x'").update())
        .hasMessageContaining("never changed");
  }

  @Test
  void addsChangesAndRemovesAnEntry() {
    assertThat(desk.add("school-holidays", EASTER).statusCode()).isEqualTo(302);
    String id = database.sql("select id::text from school_holiday where first_day = date '2028-04-10'")
        .query(String.class).single();
    desk.change("school-holidays", id, Map.of("lastDay", "2028-04-20"));
    assertThat(desk.remove("school-holidays", id).statusCode()).isEqualTo(302);
    assertThat(history()).contains("school-holidays %s Letzter Tag: null -> 19.04.2028 (admin)".formatted(id),
        "school-holidays %s Letzter Tag: 19.04.2028 -> 20.04.2028 (admin)".formatted(id),
        "school-holidays %s Letzter Tag: 20.04.2028 -> null (admin)".formatted(id));
    assertThat(desk.open("school-holidays/entries/" + id).statusCode()).isEqualTo(404);
    assertThat(desk.remove("school-holidays", id).statusCode()).isEqualTo(404);
  }

  @Test
  void aFormSentTwiceMakesOneEntry() throws Exception {
    String entry = UUID.randomUUID().toString();
    Callable<HttpResponse<String>> click = () -> desk.add("school-holidays", entry, EASTER);
    ExecutorService fingers = Executors.newFixedThreadPool(2);
    try {
      for (Future<HttpResponse<String>> answer : fingers.invokeAll(List.of(click, click))) {
        assertThat(answer.get().statusCode()).isEqualTo(302);
      }
    } finally {
      fingers.shutdown();
    }
    assertThat(database.sql("select count(*) from school_holiday where first_day > date '2028-01-01'")
        .query(Integer.class).single()).isOne();
    assertThat(history()).hasSize(4);
  }

  @Test
  void whoeverComesSecondIsToldAndLosesNothing() {
    Map<String, String> mine = desk.form("offices", "schwerin");
    desk.change("offices", "schwerin", Map.of("phone", "0385 111"));
    mine.put("street", "Schlossstraße 7");
    HttpResponse<String> answer = desk.send("offices", "schwerin", mine);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("inzwischen jemand geändert", "Schlossstraße 7", "0385 111");
    assertThat(database.sql("select street from office where id = 'schwerin'").query(String.class).single())
        .isEqualTo("Musterstraße 1");
    desk.change("offices", "schwerin", Map.of("phone", "+49 40 66969-110"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "school-holidays | landCode   | 99                | „Land“ hat keinen gültigen Wert",
      "school-holidays | landCode   |                   | „Land“ fehlt",
      "school-holidays | name       |                   | „Bezeichnung“ fehlt",
      "school-holidays | firstDay   | morgen            | „Erster Tag“ hat keinen gültigen Wert",
      "school-holidays | lastDay    | 2028-04-09        | können nicht enden, bevor sie beginnen",
      "school-holidays | lastDay    |                   | „Letzter Tag“ fehlt"})
  void refusesWhatCannotBeAndKeepsWhatWasTyped(String area, String field, String value, String message) {
    var typed = new HashMap<>(EASTER);
    typed.put(field, value == null ? "" : value);
    HttpResponse<String> page = desk.add(area, typed);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(message);
    if (!field.equals("firstDay")) {
      assertThat(page.body()).contains("2028-04-10");
    }
    assertThat(history()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsinn", "offices/entries/unsinn", "contacts/entries/unsinn", "school-holidays/entries/1",
      "council-calendars/entries/5f0c1c3e-0000-4000-8000-000000000000", "thresholds/entries/x", "lands/entries/99",
      "people/entries/niemand", "municipalities/entries/00000"})
  void whatDoesNotExistIsNotFound(String path) {
    assertThat(desk.open(path).statusCode()).isEqualTo(404);
  }

  @Test
  void removesNothingWhereNothingMayGo() {
    assertThat(desk.remove("offices", "kiel").statusCode()).isEqualTo(403);
    assertThat(desk.remove("municipalities", "13076").statusCode()).isEqualTo(403);
    assertThat(desk.add("lands", Map.of("name", "Bayern", "officeId", "kiel")).statusCode()).isEqualTo(404);
  }

  @Test
  void findsEntriesByAPartOfTheirTextWhateverTheUmlauts() {
    assertThat(desk.open("municipalities?text=luebeck").body()).contains("Hansestadt Lübeck").doesNotContain("Segeberg");
    assertThat(desk.open("municipalities?text=gibtesnicht").body()).contains("Dazu gibt es keine Einträge");
  }

  @Test
  void showsWhatIsTypedAsText() {
    desk.change("offices", "kiel", Map.of("name", "Büro <b>Kiel</b> & Umland"));
    assertThat(desk.open("offices").body()).contains("Büro &lt;b&gt;Kiel&lt;/b&gt; &amp; Umland");
    desk.change("offices", "kiel", Map.of("name", "Transferagentur Nord-Ost, Büro Kiel"));
  }

  private List<String> history() {
    return database.sql("""
        select format('%s %s %s: %s -> %s (%s)', area, subject, field, coalesce(before, 'null'), coalesce(after, 'null'),
          changed_by) from master_data_change order by id""").query(String.class).list();
  }

  private Map<String, Object> rows() {
    return List.of("municipality", "contact", "office", "land", "act_id_membership", "school_holiday", "council_calendar",
        "footer_text", "escalation_threshold", "master_data_change").stream().collect(Collectors.toMap(table -> table,
            table -> database.sql("select * from " + table + " order by 1, 2").query().listOfRows()));
  }
}
