package de.transferlotse.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.agreement.AgreementTerms;
import de.transferlotse.agreement.SampleTerms;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.escalation.EscalationPolicy;
import de.transferlotse.escalation.EscalationStage;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What calendars and thresholds tell the work, and that what is missing is said and never assumed. */
@EngineTest
class CalendarsAndThresholdsTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final Map<String, String> COUNCIL = Map.of("municipalityKey", "13076", "body", "Kreistag",
      "year", "2026", "days", "19.03.2026\n5.3.2026\n\n19.03.2026\n01.03.2026");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk forms;
  @Autowired private EscalationPolicy policy;
  @Autowired private JdbcClient database;
  private MasterDataDesk desk;

  @BeforeEach
  void signIn() {
    desk = MasterDataDesk.of(port, "admin");
    database.sql("delete from council_calendar").update();
  }

  @Test
  void whoeverPlansTheFirstTalkReadsOfTheSchoolHolidays() {
    String number = script.choose(CONSULTANT, "13074");
    script.recordRequest(CONSULTANT, number);
    assertThat(hint(number)).isEqualTo("Schulferien in Mecklenburg-Vorpommern: Osterferien 30.03.2026 bis 08.04.2026,"
        + " Pfingstferien 22.05.2026 bis 26.05.2026.");
    database.sql("delete from school_holiday where land_code = '13' and last_day > date '2026-12-30'").update();
    assertThat(hint(number)).endsWith("Für 2026 sind sie noch nicht vollständig hinterlegt.");
    database.sql("delete from school_holiday where land_code = '13'").update();
    assertThat(hint(number)).isEqualTo("In den nächsten Monaten sind in Mecklenburg-Vorpommern keine Schulferien"
        + " hinterlegt. Für 2026 sind sie noch nicht vollständig hinterlegt.");
    assertThat(desk.overview().body()).contains("Die Schulferien 2026 in Mecklenburg-Vorpommern sind noch nicht",
        "Die Schulferien 2027 in Mecklenburg-Vorpommern").doesNotContain("in Schleswig-Holstein sind");
  }

  @Test
  void refusesHolidaysThatOverlapOthersOfTheirLand() {
    HttpResponse<String> page = desk.add("school-holidays", Map.of("landCode", "01", "name", "Frühlingsferien",
        "firstDay", "2026-04-10", "lastDay", "2026-04-12"));
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body()).contains("In diese Tage fallen schon die Osterferien (26.03.2026 bis 10.04.2026).",
        "Frühlingsferien");
  }

  @Test
  void whoeverWaitsForACouncilReadsWhenItMeetsNext() {
    String number = new EngagementStart(application).open("13076");
    new EngagementStart(application).start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    AgreementTerms terms = SampleTerms.ludwigslustParchim();
    complete(number, "userTask_draftGoals", Map.of("startsOn", terms.startsOn(), "endsOn", terms.endsOn(),
        "goals", terms.goals(), "clauses", terms.clauses()));
    complete(number, "userTask_coordinateDraft", Map.of("accepted", "yes"));
    assertThat(sessions(number)).isEqualTo("Für 2026 ist kein Sitzungskalender hinterlegt.");
    assertThat(desk.overview().body()).contains("Für 2026 ist kein Sitzungskalender hinterlegt", "Ludwigslust-Parchim");

    assertThat(desk.add("council-calendars", COUNCIL).statusCode()).isEqualTo(302);
    assertThat(sessions(number)).isEqualTo("Kreistag am 05.03.2026, Kreistag am 19.03.2026");
    assertThat(desk.open("council-calendars").body()).doesNotContain("Ludwigslust-Parchim.");

    database.sql("delete from council_session where held_on > date '2026-03-02'").update();
    assertThat(sessions(number)).isEqualTo("Im Sitzungskalender 2026 steht keine weitere.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "days | 31.02.2026 | 400 | „31.02.2026“ ist kein Tag",
      "days | im März    | 400 | „im März“ ist kein Tag",
      "days | 05.03.2027 | 400 | „05.03.2027“ liegt nicht im Jahr 2026",
      "days | ' '        | 400 | „Sitzungstage“ fehlt",
      "year | 1999       | 400 | „Jahr“ muss mindestens 2000 sein",
      "year | bald       | 400 | „Jahr“ hat keinen gültigen Wert"})
  void takesACalendarWholeOrNotAtAll(String field, String value, int status, String message) {
    var typed = new HashMap<>(COUNCIL);
    typed.put(field, value);
    HttpResponse<String> page = desk.add("council-calendars", typed);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(message, "Kreistag");
    assertThat(database.sql("select count(*) from council_calendar").query(Integer.class).single()).isZero();
  }

  @Test
  void refusesASecondCalendarOfTheSameBodyAndYear() {
    desk.add("council-calendars", COUNCIL);
    HttpResponse<String> page = desk.add("council-calendars", COUNCIL);
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body()).contains("gibt es schon einen Sitzungskalender 2026", "19.03.2026");
  }

  @Test
  void theNightFollowsTheThresholdsAtOnce() {
    assertThat(policy.reachedAfter(4)).isEmpty();
    desk.change("thresholds", "escalation", Map.of("consultant", "2", "officeManagement", "3", "managers", "4"));
    assertThat(policy.reachedAfter(4)).containsExactlyInAnyOrder(EscalationStage.values());
    assertThat(policy.reachedAfter(2)).containsExactly(EscalationStage.CONSULTANT);
    desk.change("thresholds", "escalation", Map.of("consultant", "5", "officeManagement", "10", "managers", "20"));
    assertThat(policy.reachedAfter(4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "officeManagement | 5   | muss später kommen",
      "managers         | 9   | muss später kommen",
      "consultant       | 0   | muss mindestens 1 sein",
      "managers         | 251 | darf höchstens 250 sein",
      "consultant       | 2,5 | hat keinen gültigen Wert"})
  void refusesThresholdsOutOfOrder(String field, String value, String message) {
    HttpResponse<String> page = desk.change("thresholds", "escalation", Map.of(field, value));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(message);
    assertThat(policy.reachedAfter(5)).containsExactly(EscalationStage.CONSULTANT);
  }

  private String hint(String number) {
    String task = forms.task(CONSULTANT, number, "userTask_scheduleFirstTalk").getId();
    return forms.open(CONSULTANT, task).view().get("schoolHolidays").asText();
  }

  private String sessions(String number) {
    String task = forms.task(CONSULTANT, number, "userTask_recordCouncilDecision").getId();
    return forms.open(CONSULTANT, task).view().get("nextSessions").asText();
  }

  private void complete(String number, String task, Map<String, ?> typed) {
    forms.complete(CONSULTANT, forms.task(CONSULTANT, number, task).getId(), typed);
  }
}
