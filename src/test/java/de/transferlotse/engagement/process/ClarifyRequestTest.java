package de.transferlotse.engagement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ClarifyRequestTest {

  private static final String CONSULTANT = "beratung-schwerin";

  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private FormDesk desk;
  @Autowired private Engagements engagements;
  @Autowired private JdbcClient database;

  @Test
  void takesAKommuneOnAfterTheErstgespraech() {
    String number = request("13076");
    decide(number, Map.of("decision", "takeOn"));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(mails(number)).containsExactly("request-confirmation", "first-talk-appointment", "request-accepted");
  }

  @Test
  void endsWithInformationOnlyAndTellsTheReason() {
    String number = request("13074");
    decide(number, Map.of("decision", "informOnly", "reason", "Zurzeit fehlt in der Verwaltung die Stelle."));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.INFORMED);
    assertThat(mails(number)).endsWith("request-informed");
    assertThat(running(number)).isZero();
  }

  @Test
  void endsWithARefusalAndLetsTheKommuneAskAgainLater() {
    String number = request("13073");
    decide(number, Map.of("decision", "decline", "reason", "Unsere Beratung ist bis 2027 ausgelastet."));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.DECLINED);
    assertThat(running(number)).isZero();
    assertThat(request("13073")).isNotEqualTo(number);
  }

  @Test
  void refusesADecisionWithoutReasonAndKeepsTheTaskOpen() {
    String number = request("13071");
    String task = desk.task("bueroleitung-schwerin", number, "userTask_decideOnRequest").getId();

    assertThatThrownBy(() -> desk.complete("bueroleitung-schwerin", task, Map.of("decision", "decline")))
        .isInstanceOf(Rejection.class).hasMessageContaining("begründen");
    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.REQUESTED);
  }

  private String request(String municipality) {
    String root = desk.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("transfer-engagement").getId());
    String choose = tasks.createTaskQuery().processInstanceId(root).singleResult().getId();
    desk.complete(CONSULTANT, choose, Map.of("municipalityKey", municipality, "intent", "new"));
    String number = engagements.openOf(municipality).orElseThrow().number();
    complete(number, "userTask_recordRequest", Map.of("channel", "telephone",
        "concern", "Wir möchten wissen, welche Schulabgänger ohne Abschluss bleiben.",
        "contactFunction", "EDUCATION_OFFICE", "contactEmail", "bildungsbuero@kreis.example"));
    complete(number, "userTask_scheduleFirstTalk",
        Map.of("talkDay", "2026-03-12", "talkTime", "10:30", "place", "Kreishaus Parchim"));
    complete(number, "userTask_holdFirstTalk", Map.of("participants", "Dezernat, Bildungsbüro",
        "note", "Es gibt Daten, aber niemanden, der sie zusammenführt.", "recommendation", "takeOn"));
    return number;
  }

  private void decide(String number, Map<String, ?> decision) {
    String task = desk.task("bueroleitung-schwerin", number, "userTask_decideOnRequest").getId();
    desk.complete("bueroleitung-schwerin", task, decision);
  }

  private void complete(String number, String taskKey, Map<String, ?> typed) {
    desk.complete(CONSULTANT, desk.task(CONSULTANT, number, taskKey).getId(), typed);
  }

  private List<String> mails(String number) {
    return database.sql("select template from mail where engagement = ? order by created_at, template")
        .param(number).query(String.class).list();
  }

  private long running(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count();
  }
}
