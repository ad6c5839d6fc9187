package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What „Meine Begleitungen“ lists, in which order, and what it says about each. */
@EngineTest
class ListTest {

  private static final Pattern NUMBER = Pattern.compile("class=\"nowrap\">(TNO-\\d{4}-\\d+)<");
  private static String request;
  private static String waiting;
  private static String agreed;
  private static String luebeck;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient database;
  @Autowired private AdjustableClock clock;

  @BeforeEach
  void begin() {
    clock.setTo(EngineTest.START);
    if (request != null) {
      return;
    }
    waiting = script.choose("beratung-schwerin", "13071");
    script.recordRequest("beratung-schwerin", waiting);
    request = script.choose("beratung-schwerin", "13076");
    agreed = new AgreedEngagement(application).of("13074", LocalDate.of(2026, 2, 16), 2);
    luebeck = script.choose("beratung-kiel", "01003");
    database.sql("""
        update engagement set phase = 'GUIDANCE', state = 'ACTIVE', accepted_on = requested_on where number = ?""")
        .param(agreed).update();
  }

  @Test
  void beginsWithWhatIsDueFirst() {
    assertThat(numbers(body(""))).containsExactly(request, waiting, agreed);
  }

  @Test
  void saysWhatIsNextWhoseTurnItIsAndUntilWhenTheAgreementRuns() {
    String body = body("");
    assertThat(row(body, waiting)).contains("Erstgespräch vereinbaren", "09.03.2026", "Kommune", "Beratung Schwerin");
    assertThat(row(body, request)).contains("Anfrage erfassen", "04.03.2026", "Beratung Schwerin")
        .doesNotContain("überfällig");
    assertThat(row(body, agreed)).contains("16.02.2029");
    clock.advance(Duration.ofDays(5));
    assertThat(row(body(""), request)).contains("überfällig");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lübeck", "LÜBECK", "Luebeck", "Lubeck", "beck"})
  void findsAKommuneHoweverItsUmlautIsTyped(String typed) {
    assertThat(numbers(Caller.browser(port, "leitung", "tasklist")
        .get("/pages/engagements?text=" + typed.replace("ü", "%C3%BC").replace("Ü", "%C3%9C")).body()))
        .containsExactly(luebeck);
  }

  @Test
  void findsANumberByAPartOfIt() {
    assertThat(numbers(body("?text=" + agreed.substring(4).toLowerCase()))).containsExactly(agreed);
    assertThat(body("?text=%25")).contains("Dazu gibt es keine Begleitungen.");
    assertThat(body("?text=%27%3B--")).contains("Dazu gibt es keine Begleitungen.");
  }

  @ParameterizedTest
  @CsvSource({"?phase=GUIDANCE, 1", "?phase=CLOSING, 0", "?phase=unsinn, 3", "?consultant=-, 0", "?consultant=, 3",
      "?consultant=beratung-kiel, 0", "?state=ENDED, 0", "?state=PAUSED, 0", "?state=ALL, 3", "?page=-1, 3",
      "?page=2, 0", "?text=%00, 3", "?consultant=%00, 3", "?page=99999999999, 3", "?page=x, 3"})
  void filters(String query, int expected) {
    assertThat(numbers(body(query))).hasSize(expected);
  }

  @Test
  void tellsWhatRestsAndWhatHasEnded() {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(waiting).list()
        .forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
    clock.advance(Duration.ofDays(30));
    try {
      assertThat(numbers(body("?state=PAUSED"))).containsExactly(waiting);
      assertThat(numbers(body("?state=RUNNING"))).containsExactly(request, agreed);
      assertThat(row(body(""), waiting)).contains("pausiert").doesNotContain("überfällig");
      assertThat(Caller.browser(port, "beratung-schwerin", "tasklist").get("/pages/engagements/" + waiting).body())
          .contains("Diese Begleitung ruht zurzeit.", ">ruht<").doesNotContain("überfällig", "/#/?task=");
    } finally {
      runtime.createProcessInstanceQuery().processInstanceBusinessKey(waiting).list()
          .forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
    }
  }

  @Test
  void showsTwentyOnAPage() {
    for (int index = 100; index < 130; index++) {
      database.sql("""
          insert into engagement (number, municipality_key, office_id, consultant, phase, state, requested_on, ended_on)
          values (?, '13003', 'schwerin', 'beratung-schwerin', 'CLOSING', 'CLOSED', date '2020-01-02',
            date '2021-01-02')""").param("TNO-2019-" + index).update();
    }
    assertThat(numbers(body("?state=ENDED"))).hasSize(20).startsWith("TNO-2019-100");
    assertThat(body("?state=ENDED")).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(numbers(body("?state=ENDED&page=1"))).hasSize(10).endsWith("TNO-2019-129");
    assertThat(body("?state=ENDED&page=1")).contains("rel=\"prev\"", "abgeschlossen am 02.01.2021")
        .doesNotContain("rel=\"next\"");
    database.sql("delete from engagement where number like 'TNO-2019-%'").update();
  }

  private String body(String query) {
    return Caller.browser(port, "beratung-schwerin", "tasklist").get("/pages/engagements" + query).body();
  }

  private static String row(String body, String number) {
    return List.of(body.split("<tr>")).stream().filter(row -> row.contains(number)).findFirst().orElseThrow();
  }

  private static List<String> numbers(String body) {
    Matcher found = NUMBER.matcher(body);
    return found.results().map(result -> result.group(1)).toList();
  }
}
