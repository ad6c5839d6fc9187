package de.transferlotse.support.process;

import static de.transferlotse.guidance.AgreedEngagement.CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.MilestoneChange;
import de.transferlotse.guidance.MilestoneState;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.input.Rejection;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Accompaniments;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.MeasureKind;
import de.transferlotse.support.Reflection;
import de.transferlotse.support.ReflectionTalks;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly Reflexionsgespräch, fired by the real timer over several years. */
@EngineTest
class ReflectionTest {

  private static final String HOLD = "userTask_holdReflection";
  private static final Map<String, Object> MINUTES = Map.of("heldOn", "2027-02-16", "participants",
      "Dezernat, Bildungsbüro",
      "wentWell", "Die Steuerungsrunde tagt.", "hard", "Die Daten fehlen noch.", "agreedSteps",
          "Datenkonzept bis Juni.");
  private static final List<String> KEYS = List.of("13076", "13071", "13072", "13073", "13074", "13075", "13003",
      "13004");
  private static int next;
  private static String shared;

  @Autowired private ApplicationContext application;
  @Autowired private ProcessEngine engine;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private FormDesk desk;
  @Autowired private Milestones milestones;
  @Autowired private SupportMeasures measures;
  @Autowired private ReflectionTalks talks;
  @Autowired private Accompaniments accompaniments;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;

  @BeforeEach
  void backToTheStart() {
    clock.setTo(EngineTest.START);
  }

  @Test
  void invitesOnEachAnniversaryForYearsAlsoAfterARestart() {
    String number = begun(LocalDate.of(2026, 2, 16));

    fire(number, "2027-02-16T07:00:00Z");
    complete(number, MINUTES);
    forgetWhatIsInMemory();
    fire(number, "2028-02-16T07:00:00Z");
    complete(number, with(MINUTES, "heldOn", "2028-02-16"));
    fire(number, "2029-02-16T07:00:00Z");
    assertThat(due(number)).isEqualTo(Instant.parse("2030-02-16T07:00:00Z"));

    assertThat(talks.of(number)).extracting(Reflection::year).containsExactly(1, 2, 3);
    assertThat(talks.of(number)).extracting(Reflection::heldOn)
        .containsExactly(LocalDate.of(2027, 2, 16), LocalDate.of(2028, 2, 16), null);
    assertThat(subjects(number)).containsExactlyInAnyOrder(
        "1. Reflexionsgespräch: bitte Termine vorschlagen [" + number + "]",
        "2. Reflexionsgespräch: bitte Termine vorschlagen [" + number + "]",
        "3. Reflexionsgespräch: bitte Termine vorschlagen [" + number + "]");
  }

  @Test
  void keepsEightInTheMorningThroughSummerTime() {
    String number = begun(LocalDate.of(2025, 3, 28));
    for (String due : List.of("2026-03-28T07:00:00Z", "2027-03-28T06:00:00Z", "2028-03-28T06:00:00Z",
        "2029-03-28T06:00:00Z", "2030-03-28T07:00:00Z")) {
      fire(number, due);
    }
  }

  @Test
  void comesBackToTheTwentyNinthOfFebruaryInLeapYears() {
    String number = begun(LocalDate.of(2024, 2, 29));
    fire(number, "2027-02-28T07:00:00Z");
    fire(number, "2028-02-29T07:00:00Z");
    fire(number, "2029-02-28T07:00:00Z");
    assertThat(talks.of(number)).extracting(Reflection::year).containsExactly(3, 4, 5);
  }

  @Test
  void invitesOnceWhenTheServerSleptThroughAnAnniversary() {
    String number = begun(LocalDate.of(2026, 2, 16));
    clock.setTo(Instant.parse("2028-05-02T09:00:00Z"));
    management.executeJob(job(number).getId());

    assertThat(talks.of(number)).extracting(Reflection::year).containsExactly(2);
    assertThat(due(number)).isEqualTo(Instant.parse("2029-02-16T07:00:00Z"));
    assertThat(subjects(number)).containsExactly(
        "Reflexionsgespräch für die Jahre 1 und 2 [" + number + "]");
    assertThat(mail(number)).contains("deshalb blicken wir diesmal auf zwei Jahre zurück, auf die Zeit seit dem"
        + " 16. Februar 2026.", "Geschäftsordnung beschlossen (überfällig, Termin war der 16. August 2026, zuständig:");
  }

  @Test
  void tellsInTheInvitationWhatIsOnTheAgenda() {
    String number = begun(LocalDate.of(2026, 2, 16));
    Milestone first = milestones.next(number).orElseThrow();
    clock.setTo(Instant.parse("2026-09-10T08:00:00Z"));
    milestones.change(number, List.of(new MilestoneChange(first.id(), MilestoneState.DONE, LocalDate.of(2026, 9, 9),
        null, null)),
        CONSULTANT);
    measures.record(number, new SupportMeasure(MeasureKind.WORKSHOP, "Erste Sitzung", LocalDate.of(2026, 9, 8),
        "Bildungsbüro", "Gut."), CONSULTANT);
    fire(number, "2027-02-16T07:00:00Z");

    assertThat(mail(number)).contains("seit dem 16. Februar 2026", "inzwischen also ein Jahr",
        "Ziel 1 (bis zum 16. Dezember 2027): Der Kreistag beschließt Bildungsziele",
            "Geschäftsordnung beschlossen (erreicht am 9. September 2026)",
        "Erster Teilbericht liegt vor (bis zum 16. Mai 2027, zuständig: beide gemeinsam)",
            "Erste Sitzung (Workshop am 8. September 2026)",
        "bis zum 2. März 2027 zwei Termine");
  }

  @Test
  void changesThePlanAsAgreed() {
    String number = begun(LocalDate.of(2026, 2, 16));
    fire(number, "2027-02-16T07:00:00Z");
    List<Milestone> before = milestones.of(number);
    complete(number, with(with(MINUTES, "milestones", List.of(
        Map.of("id", before.get(0).id().toString(), "state", "DONE", "doneOn", "2026-08-14"))),
        "newMilestones", List.of(Map.of("title", "Datenkonzept liegt vor", "side", "BOTH", "plannedOn", "2027-06-30",
            "goal", "2"), new HashMap<>())));

    assertThat(milestones.of(number)).hasSize(4);
    assertThat(milestones.of(number).get(0).state()).isEqualTo(MilestoneState.DONE);
    assertThat(milestones.of(number)).extracting(Milestone::title).contains("Datenkonzept liegt vor");
    assertThat(talks.of(number).get(0).agreedSteps()).isEqualTo("Datenkonzept bis Juni.");
  }

  @Test
  void waitsForAnOpenTalkAfterTheEndAndThenEnds() {
    String number = begun(LocalDate.of(2026, 2, 16));
    fire(number, "2027-02-16T07:00:00Z");
    List<Map<String, Object>> dropped = new ArrayList<>();
    milestones.of(number).forEach(each -> dropped.add(
        Map.of("id", each.id().toString(), "state", "DROPPED", "remark", "Neuer Kurs")));
    Task accompany = desk.task(CONSULTANT, number, "userTask_accompanyImplementation");
    desk.complete(CONSULTANT, accompany.getId(), Map.of("action", "milestones", "milestones", dropped));
    accompany = desk.task(CONSULTANT, number, "userTask_accompanyImplementation");
    desk.complete(CONSULTANT, accompany.getId(), Map.of("action", "end", "closingRemark", "Es ist gut so."));

    assertThat(management.createJobQuery().processInstanceId(instance(number)).count()).isZero();
    assertRefused(number, with(MINUTES, "newMilestones",
        List.of(Map.of("title", "Noch etwas", "side", "BOTH", "plannedOn", "2027-06-30", "goal", "2"))), "ist beendet");
    complete(number, MINUTES);
    assertThat(accompaniments.end(number)).isPresent();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "heldOn       |            | Tag des Gesprächs",
      "heldOn       | 2027-02-17 | Tag des Gesprächs",
      "heldOn       | 2026-02-15 | vor dem Beginn der Zielvereinbarung",
      "participants |            | Beteiligte (Funktionen und Ämter)",
      "wentWell     | ' '        | Was ist gut gelungen?",
      "hard         |            | Was ist schwierig?",
      "agreedSteps  |            | Vereinbarte nächste Schritte"})
  void refusesMinutesThatCannotBe(String field, String value, String message) {
    String number = invited();
    assertRefused(number, with(MINUTES, field, value), message);
    assertThat(talks.open(number)).isPresent();
  }

  @Test
  void refusesTooLongMinutesAndMilestonesThatCannotBe() {
    String number = invited();
    assertRefused(number, with(MINUTES, "participants", "x".repeat(501)), "Beteiligte");
    for (String text : List.of("wentWell", "hard", "agreedSteps")) {
      assertRefused(number, with(MINUTES, text, "x".repeat(3001)), "3000");
    }
    assertRefused(number, with(MINUTES, "newMilestones",
        List.of(Map.of("title", "Zu spät", "side", "BOTH", "plannedOn", "2029-02-17", "goal", "2"))),
            "nicht in der Laufzeit");
    assertRefused(number, with(MINUTES, "newMilestones",
        List.of(Map.of("side", "BOTH", "plannedOn", "2027-06-30", "goal", "2"))), "Neuer Meilenstein");
    assertRefused(number, with(MINUTES, "newMilestones", Collections.nCopies(11,
        Map.of("title", "Viel", "side", "BOTH", "plannedOn", "2027-06-30", "goal", "2"))), "Neue Meilensteine");
    assertThat(milestones.of(number)).hasSize(3);
  }

  private String begun(LocalDate inForceOn) {
    var engagement = new AgreedEngagement(application);
    String number = engagement.of(KEYS.get(next++), inForceOn, 1);
    engagement.plan(number);
    engagement.start(number, "support-municipality");
    return number;
  }

  /** One engagement for all that is refused: refusing leaves no trace. */
  private String invited() {
    if (shared == null) {
      shared = begun(LocalDate.of(2026, 2, 16));
      fire(shared, "2027-02-16T07:00:00Z");
    }
    clock.setTo(Instant.parse("2027-02-16T07:00:00Z"));
    return shared;
  }

  private void fire(String number, String due) {
    assertThat(due(number)).isEqualTo(Instant.parse(due));
    clock.setTo(Instant.parse(due).minus(Duration.ofSeconds(1)));
    assertThat(jobs(number).executable().count()).isZero();
    clock.setTo(Instant.parse(due));
    management.executeJob(job(number).getId());
  }

  private Instant due(String number) {
    return job(number).getDuedate().toInstant();
  }

  private Job job(String number) {
    return jobs(number).singleResult();
  }

  private JobQuery jobs(String number) {
    return management.createJobQuery().processInstanceId(instance(number))
        .activityId("boundaryEvent_twelveMonthsPassed");
  }

  private String instance(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
  }

  /** What a restart loses: the parsed models; the timer itself is a row. */
  private void forgetWhatIsInMemory() {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getDeploymentCache().discardProcessDefinitionCache();
  }

  private void complete(String number, Map<String, ?> typed) {
    String task = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(HOLD).listPage(0,
        1).get(0).getId();
    desk.complete(CONSULTANT, task, typed);
  }

  private void assertRefused(String number, Map<String, ?> typed, String message) {
    assertThatThrownBy(() -> complete(number, typed)).isInstanceOf(Rejection.class).hasMessageContaining(message);
  }

  private List<String> subjects(String number) {
    return database.sql("select subject from mail where engagement = ?").param(number).query(String.class).list();
  }

  private String mail(String number) {
    return database.sql("select text_body from mail where engagement = ? and template = 'reflection-invitation'")
        .param(number).query(String.class).single().replace('\u00a0', ' ');
  }

  private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
    var changed = new HashMap<>(facts);
    changed.put(name, value);
    return changed;
  }
}
