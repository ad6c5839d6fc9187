package de.transferlotse.engagement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ClarifyRequestTest {

  private static final String CONSULTANT = "beratung-schwerin";

  @Autowired private RuntimeService runtime;
  @Autowired private FormDesk desk;
  @Autowired private FirstContactScript script;
  @Autowired private Engagements engagements;
  @Autowired private JdbcClient database;

  @Test
  void takesAKommuneOnAfterTheErstgespraech() {
    String number = request("13076");
    decide(number, Map.of("decision", "takeOn"));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.ACTIVE);
    assertThat(mails(number)).containsExactlyInAnyOrder("request-confirmation", "first-talk-appointment", "request-accepted");
  }

  @Test
  void endsWithInformationOnlyAndTellsTheReason() {
    String number = request("13074");
    decide(number, Map.of("decision", "informOnly", "reason", "Zurzeit fehlt in der Verwaltung die Stelle."));

    assertThat(engagements.of(number).state()).isEqualTo(EngagementState.INFORMED);
    assertThat(mails(number)).contains("request-informed");
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
    String number = script.choose(CONSULTANT, municipality);
    script.recordRequest(CONSULTANT, number);
    script.scheduleFirstTalk(CONSULTANT, number);
    script.holdFirstTalk(CONSULTANT, number);
    return number;
  }

  private void decide(String number, Map<String, ?> decision) {
    script.decide("bueroleitung-schwerin", number, decision);
  }

  private List<String> mails(String number) {
    return database.sql("select template from mail where engagement = ?")
        .param(number).query(String.class).list();
  }

  private long running(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count();
  }
}
