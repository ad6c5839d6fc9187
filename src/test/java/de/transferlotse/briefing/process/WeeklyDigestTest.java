package de.transferlotse.briefing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.briefing.WeeklyDigests;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.Phase;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.FirstContactScript;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each person reads of their week, and who reads nothing. */
class WeeklyDigestTest extends BriefingTestBase {

  private static final String PROCESS = "send-weekly-digest";
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final String SCHWERIN = "bueroleitung-schwerin";
  private static final String MANAGER = "leitung";

  @Autowired private WeeklyDigests digests;
  @Autowired private Engagements records;
  @Autowired private FirstContactScript script;

  @AfterEach
  void nobodyHadTheirs() {
    database.sql("delete from weekly_digest").update();
    database.sql("delete from incident_part").update();
    database.sql("delete from incident").update();
  }

  @Test
  void tellsAConsultantWhatIsOverdueDueAndWaiting() {
    Task late = due(task("13076"), MONDAY.minusDays(4));
    Task sunday = due(task("13075"), MONDAY.plusDays(6));
    Task later = due(task("13074"), MONDAY.plusDays(7));
    String waiting = script.choose(CONSULTANT, "13073");
    script.recordRequest(CONSULTANT, waiting);
    monday();

    Letter letter = to(CONSULTANT);
    assertThat(letter.subject()).isEqualTo("Ihre Woche: 1 überfällig, 1 diese Woche fällig, 1 wartet");
    assertThat(letter.text()).containsSubsequence("Überfällig (1)", numberOf(late), "überfällig seit dem 5.\u00a0März 2026",
        "#/?task=" + late.getId(), "Diese Woche fällig (1)", numberOf(sunday), "fällig am Sonntag, 15.\u00a0März 2026",
        "Wartet auf die Kommune (1)", "Erstgespräch vereinbaren", waiting).doesNotContain(numberOf(later));
    assertThat(letter.html()).contains("href=\"http://localhost:8080/camunda/app/tasklist/default/#/?task=" + late.getId());
  }

  @Test
  void tellsThoseWhoLeadAnOfficeOfItsEngagementsByPhaseAndRisk() {
    String quiet = engagements.open("13075");
    Task late = due(task("13076"), MONDAY.minusDays(4));
    records.enter(numberOf(late), Phase.BASELINE_AND_AGREEMENT);
    String kiel = engagements.open("01003");
    monday();

    assertThat(to(SCHWERIN).subject()).isEqualTo("Ihre Woche: 2 Begleitungen, keine mit hohem Risiko");
    assertThat(to(SCHWERIN).text()).containsSubsequence("Begleitungen Ihres Büros", "Erstkontakt: 1\n",
        "Ausgangslage und Vereinbarung: 1, Risiko erhöht: 1", quiet, "/pages/engagements/" + quiet, numberOf(late),
        "Risiko erhöht: eine Aufgabe überfällig seit dem 5.\u00a0März 2026").doesNotContain(kiel);
    assertThat(to("bueroleitung-kiel").text()).contains(kiel).doesNotContain(quiet);
  }

  @Test
  void tellsTheManagersOfAllAndWhereTheRiskIsHigh() {
    Task escalated = due(task("13076"), MONDAY.minusDays(30));
    database.sql("insert into escalation values (?, 'MANAGERS', ?, 'x', ?, 20, now())")
        .params(escalated.getId(), numberOf(escalated), MONDAY.minusDays(30)).update();
    String stopped = engagements.open("01003");
    database.sql("""
        insert into incident (id, type, process_key, process_name, activity_id, activity_name, cause, explanation, engagement,
          opened_at) values (gen_random_uuid(), 'failedJob', 'x', 'X', 'y', 'Y', 'Z', 'kaputt', ?, now())""").param(stopped)
        .update();
    String resting = engagements.open("13075");
    engagements.start("transfer-engagement", resting, "Erstkontakt");
    new PauseSteps(application).pause(CONSULTANT, null, resting);
    monday();

    assertThat(to(MANAGER).subject()).isEqualTo("Ihre Woche: 3 Begleitungen, 2 mit hohem Risiko");
    assertThat(to(MANAGER).text()).contains("Begleitungen der Agentur", "Erstkontakt: 3, Risiko hoch: 2, Risiko erhöht: 1",
        "Risiko hoch: eine Aufgabe überfällig seit dem 7.\u00a0Februar 2026; an die Leitung eskaliert",
        "Risiko hoch: eine Störung", "Risiko erhöht: ruht");
    assertThat(to(MANAGER).text().indexOf(resting)).isGreaterThan(to(MANAGER).text().indexOf(stopped));
  }

  @Test
  void writesNothingToThoseForWhomThereIsNothingToSay() {
    due(task("13076"), MONDAY.plusDays(30));
    monday();

    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(address(SCHWERIN), address(MANAGER));
  }

  @Test
  void leavesOutWhatAPersonMayNotReadAnyMore() {
    Task foreign = due(task("13076"), MONDAY.minusDays(1));
    tasks.setAssignee(foreign.getId(), KIEL);
    Task own = due(task("01003"), MONDAY.minusDays(1));
    monday();

    assertThat(to(KIEL).text()).contains(numberOf(own)).doesNotContain(numberOf(foreign), "Ludwigslust");
  }

  @Test
  void leavesTheWeekOfWhoIsAwayToTheirDeputy() {
    Task task = due(task("13076"), MONDAY);
    String waiting = script.choose(CONSULTANT, "13073");
    script.recordRequest(CONSULTANT, waiting);
    handovers.arrange(CONSULTANT, CONSULTANT, COLLEAGUE, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31));
    monday();

    assertThat(letters()).extracting(Letter::address).contains(address(COLLEAGUE)).doesNotContain(address(CONSULTANT));
    assertThat(to(COLLEAGUE).text()).contains(numberOf(task), waiting);
  }

  @Test
  void tellsWhoStandsInForAnOfficeManagementOfThatOfficeToo() {
    String schwerin = engagements.open("13076");
    away(SCHWERIN, "bueroleitung-kiel");
    monday();

    assertThat(to("bueroleitung-kiel").text()).contains(schwerin);
    assertThat(letters()).extracting(Letter::address).doesNotContain(address(SCHWERIN));
  }

  @Test
  void writesToNobodyWhoDoesNotWantItOrHasNoAddress() {
    due(task("13076"), MONDAY);
    due(task("01003"), MONDAY);
    wishes(CONSULTANT, true, false);
    database.sql("update act_id_user set email_ = 'kein at' where id_ = ?").param(KIEL).update();
    monday();

    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(address(SCHWERIN),
        address("bueroleitung-kiel"), address(MANAGER));
  }

  @Test
  void comesOnceAWeek() {
    due(task("13076"), MONDAY);
    monday();
    fire(PROCESS);
    digests.write();
    assertThat(letters()).hasSize(3);

    clock.setTo(OfficeTime.instant(MONDAY.plusDays(7).atTime(7, 0)));
    fire(PROCESS);
    assertThat(letters()).hasSize(6);
  }

  @Test
  void comesOnceWhenTwoNodesWriteAtOnce() throws Exception {
    due(task("13076"), MONDAY);
    due(task("01003"), MONDAY);
    clock.setTo(OfficeTime.instant(MONDAY.atTime(7, 0)));
    List<Thread> nodes = Stream.generate(() -> new Thread(digests::write)).limit(2).toList();
    nodes.forEach(Thread::start);
    for (Thread node : nodes) {
      node.join();
    }

    assertThat(letters()).extracting(Letter::address).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void stopsForNobodyElseIfOneFailsAndComesToThemLater() {
    due(task("13076"), MONDAY);
    clock.setTo(OfficeTime.instant(MONDAY.atTime(7, 0)));
    breakMailsTo(CONSULTANT);
    assertThatThrownBy(digests::write).isInstanceOf(IllegalStateException.class);
    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(address(SCHWERIN), address(MANAGER));

    database.sql("drop trigger broken on mail").update();
    digests.write();
    assertThat(letters()).hasSize(3);
    assertThat(to(CONSULTANT)).isNotNull();
  }

  /** The 8 March is a holiday in Mecklenburg-Vorpommern and none in Schleswig-Holstein. */
  @Test
  void comesOnTheFirstDayOnWhichTheOfficeWorks() {
    LocalDate holiday = LocalDate.of(2027, 3, 8);
    due(task("13076"), holiday);
    due(task("01003"), holiday);
    clock.setTo(OfficeTime.instant(holiday.minusDays(1).atTime(12, 0)));
    fire(PROCESS);
    database.sql("delete from mail").update();
    assertThat(timer(PROCESS).getDuedate().toInstant()).isEqualTo(OfficeTime.instant(holiday.atTime(7, 0)));

    clock.setTo(timer(PROCESS).getDuedate().toInstant());
    fire(PROCESS);
    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(address(KIEL), address("bueroleitung-kiel"));
    assertThat(timer(PROCESS).getDuedate().toInstant()).isEqualTo(OfficeTime.instant(holiday.plusDays(1).atTime(7, 0)));

    clock.setTo(timer(PROCESS).getDuedate().toInstant());
    fire(PROCESS);
    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(address(KIEL), address("bueroleitung-kiel"),
        address(CONSULTANT), address(SCHWERIN), address(MANAGER));
    assertThat(timer(PROCESS).getDuedate().toInstant()).isEqualTo(OfficeTime.instant(LocalDate.of(2027, 3, 15).atTime(7, 0)));
  }

  @Test
  void comesOnTheTuesdayAfterEasterAtTheSameHourAllYear() {
    clock.setTo(OfficeTime.instant(LocalDate.of(2026, 4, 3).atTime(12, 0)));
    fire(PROCESS);
    assertThat(timer(PROCESS).getDuedate().toInstant()).isEqualTo(OfficeTime.instant(LocalDate.of(2026, 4, 7).atTime(7, 0)));
  }

  @Test
  void isStartedByNobody() {
    assertThatThrownBy(() -> forms.as(SCHWERIN, () -> runtime.startProcessInstanceByKey(PROCESS)))
        .isInstanceOf(AuthorizationException.class);
  }

  private void monday() {
    clock.setTo(OfficeTime.instant(MONDAY.atTime(7, 0)));
    fire(PROCESS);
  }

  private List<Letter> letters() {
    return letters("weekly-digest");
  }

  private Letter to(String user) {
    List<Letter> theirs = letters().stream().filter(letter -> letter.address().equals(address(user))).toList();
    assertThat(theirs).hasSize(1);
    return theirs.get(0);
  }
}
