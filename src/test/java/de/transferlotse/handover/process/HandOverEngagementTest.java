package de.transferlotse.handover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.handover.Handovers;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways of a handover: to whom, of what, and what everybody has afterwards. */
@EngineTest
class HandOverEngagementTest {

  private static final String OLD = "beratung-schwerin";
  private static final String COLLEAGUE = "beratung-schwerin-2";
  private static final String KIEL = "beratung-kiel";

  @Autowired private ApplicationContext application;
  @Autowired private FormDesk forms;
  @Autowired private Engagements engagements;
  @Autowired private Handovers handovers;
  @Autowired private FirstContactScript script;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private JdbcClient database;
  private HandoverDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new HandoverDesk(application);
  }

  @Test
  void givesAnEngagementToAnotherOfficeAndTellsTheKommune() {
    String number = desk.engagement(OLD, "13076");
    desk.handOver("bueroleitung-schwerin", Map.of("engagements", List.of(number), "consultant", KIEL,
        "note", "Die Landrätin wünscht Termine nur dienstags.", "tellMunicipality", true));

    assertThat(engagements.of(number).consultant()).isEqualTo(KIEL);
    assertThat(engagements.of(number).officeId()).isEqualTo("kiel");
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
    assertThat(database.sql("select reply_to_address, text_body from mail where engagement = ? and template = ?")
        .params(number, "consultant-changed").query().singleRow())
        .containsEntry("reply_to_address", "beratung-kiel@transferagentur-nordost.example")
        .extractingByKey("text_body").asString()
        .contains("Beratung Kiel zuständig und übernimmt sie von Beratung Schwerin")
        .contains("Büro in Kiel").doesNotContain("dienstags");
    assertThat(history.createHistoricActivityInstanceQuery().activityId("endEvent_municipalityTold").count()).isOne();
  }

  @Test
  void keepsTheHistoryWithItsNotes() {
    String number = desk.engagement(OLD, "13075");
    desk.handOver(OLD, Map.of("engagements", List.of(number), "consultant", COLLEAGUE, "note", "Erste Übergabe.",
        "tellMunicipality", false));
    desk.handOver(COLLEAGUE, KIEL, number);

    assertThat(handovers.of(number)).extracting("fromPerson", "fromOffice", "toPerson", "toOffice", "note", "orderedBy")
        .containsExactly(
            tuple(OLD, "schwerin", COLLEAGUE, "schwerin", "Erste Übergabe.", OLD),
            tuple(COLLEAGUE, "schwerin", KIEL, "kiel", null, COLLEAGUE));
    assertThat(mails(number)).doesNotContain("consultant-changed");
  }

  @Test
  void givesAllEngagementsOfAColleagueAtOnce() {
    String first = desk.engagement(COLLEAGUE, "13074");
    String second = desk.engagement(COLLEAGUE, "13073");
    String others = desk.engagement(OLD, "13072");
    desk.handOver("leitung", Map.of("scope", "allOfOne", "formerConsultant", COLLEAGUE, "consultant", KIEL,
        "tellMunicipality", false));

    assertThat(List.of(engagements.of(first), engagements.of(second))).allSatisfy(engagement -> {
      assertThat(engagement.consultant()).isEqualTo(KIEL);
      assertThat(open(engagement.number()).getAssignee()).isEqualTo(KIEL);
    });
    assertThat(engagements.of(others).consultant()).isEqualTo(OLD);
  }

  @Test
  void offersEverybodyWhatTheyMayHandOver() {
    String own = desk.engagement(OLD, "13071");
    String colleagues = desk.engagement(COLLEAGUE, "13004");
    String kiel = desk.engagement(KIEL, "01002");

    assertThat(offered(OLD)).contains(own).doesNotContain(colleagues, kiel);
    assertThat(offered("bueroleitung-schwerin")).contains(own, colleagues).doesNotContain(kiel);
    assertThat(offered("leitung")).contains(own, colleagues, kiel);
  }

  @Test
  void givesARequestWithoutConsultantToOne() {
    String number = desk.engagement(OLD, "01003");
    assertThat(engagements.of(number).consultant()).isNull();
    desk.handOver("bueroleitung-kiel", KIEL, number);

    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
    assertThat(handovers.of(number).get(0).fromPerson()).isNull();
  }

  @Test
  void worksWhileTheEngagementRestsAndTheNextTaskIsTheNewConsultants() {
    String number = desk.engagement(OLD, "01004");
    desk.handOver("bueroleitung-kiel", "beratung-kiel-2", number);
    var instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .map(instance -> instance.getId()).toList();
    runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(instances).suspend();
    desk.handOver("leitung", KIEL, number);

    assertThat(open(number).isSuspended()).isTrue();
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
    runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(instances).activate();
    script.recordRequest(KIEL, number);
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
  }

  @Test
  void leavesAnEngagementAloneThatEndedMeanwhile() {
    String number = desk.engagement(OLD, "13003");
    Task task = desk.begin(OLD, "hand-over-engagement");
    forms.complete(OLD, task.getId(), Map.of("engagements", List.of(number), "consultant", KIEL,
        "tellMunicipality", true));
    engagements.end(number, EngagementState.CLOSED);
    desk.runDue(task.getProcessInstanceId());

    assertThat(engagements.of(number).consultant()).isEqualTo(OLD);
    assertThat(handovers.of(number)).isEmpty();
    assertThat(mails(number)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).count()).isZero();
  }

  @Test
  void isOrderedAnewWhenTheProcessWasDeletedBeforeItRan() {
    String number = desk.engagement(OLD, "01051");
    Task task = desk.begin("leitung", "hand-over-engagement");
    forms.complete("leitung", task.getId(), Map.of("engagements", List.of(number), "consultant", COLLEAGUE,
        "tellMunicipality", false));
    boolean withoutListeners = true;
    runtime.deleteProcessInstance(task.getProcessInstanceId(), "In Cockpit gelöscht", withoutListeners);
    desk.handOver("leitung", KIEL, number);

    assertThat(engagements.of(number).consultant()).isEqualTo(KIEL);
    assertThat(handovers.of(number)).singleElement().extracting("toPerson").isEqualTo(KIEL);
    assertThat(database.sql("select state from handover where engagement = ? order by state").param(number)
        .query(String.class).list()).containsExactly("DONE", "DROPPED");
  }

  private List<String> offered(String user) {
    var options = forms.open(user, desk.begin(user, "hand-over-engagement").getId()).view().path("engagements");
    return options.findValuesAsText("value");
  }

  private Task open(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }

  private List<String> mails(String number) {
    return database.sql("select template from mail where engagement = ?").param(number).query(String.class).list();
  }
}
