package de.transferlotse.support.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.agreement.Agreements;
import de.transferlotse.agreement.RenewalClarification;
import de.transferlotse.agreement.RenewalWish;
import de.transferlotse.agreement.Renewals;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.input.Rejection;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.record.RecordColumn;
import de.transferlotse.support.EngineTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The agreements of these tests come into force on a day and end three years later. */
@EngineTest
class ClarifyRenewalTest {

  private static final String CONSULTANT = AgreedEngagement.CONSULTANT;
  private static final String TASK = "userTask_clarifyRenewal";
  private static final Map<String, Object> ANSWER = Map.of("wish", "OPEN", "note", "Der Landrat berät sich.",
      "nextStep", "Im Herbst nachfragen");

  @Autowired private ApplicationContext application;
  @Autowired private ProcessEngine engine;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private TaskService tasks;
  @Autowired private FormDesk desk;
  @Autowired private Agreements agreements;
  @Autowired private Renewals renewals;
  @Autowired private List<RecordColumn> columns;
  @Autowired private AdjustableClock clock;

  @BeforeEach
  void backToTheStart() {
    clock.setTo(EngineTest.START);
  }

  @Test
  void asksSixAndThreeMonthsBeforeTheAgreementEndsAlsoAfterARestart() {
    String number = accompanied("13076", LocalDate.of(2026, 2, 16));
    assertThat(due(number, "sixMonthsLeft")).isEqualTo(Instant.parse("2028-08-16T06:00:00Z"));
    assertThat(due(number, "threeMonthsLeft")).isEqualTo(Instant.parse("2028-11-16T07:00:00Z"));

    fire(number, "sixMonthsLeft");
    assertThat(desk.open(CONSULTANT, task(number).getId()).view().path("endsOn").asText())
        .isEqualTo("16. Februar 2029");
    desk.complete(CONSULTANT, task(number).getId(), ANSWER);
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache()
        .discardProcessDefinitionCache();
    fire(number, "threeMonthsLeft");
    assertThat(desk.open(CONSULTANT, task(number).getId()).view().path("before").asText())
        .isEqualTo("am 16. August 2028: noch offen. Der Landrat berät sich.\nNächster Schritt: Im Herbst nachfragen");
    desk.complete(CONSULTANT, task(number).getId(), with("wish", "RENEW"));

    assertThat(renewals.of(number)).extracting(RenewalClarification::wish)
        .containsExactly(RenewalWish.OPEN, RenewalWish.RENEW);
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).list()).extracting(Task::getTaskDefinitionKey)
        .as("the guidance goes on").containsExactly("userTask_accompanyImplementation");
  }

  @Test
  void asksAtOnceWhatShouldHaveBeenAskedBefore() {
    String number = accompanied("13075", LocalDate.of(2023, 6, 16));
    assertThat(management.createJobQuery().processInstanceId(instance(number)).executable().list())
        .extracting(Job::getDuedate).containsExactly(Date.from(Instant.parse("2025-12-16T07:00:00Z")));
  }

  @Test
  void flagsAnAgreementThatIsOver() {
    String number = accompanied("13074", LocalDate.of(2026, 2, 16));
    clock.setTo(Instant.parse("2029-02-16T12:00:00Z"));
    assertThat(agreements.expired(number)).isFalse();
    assertThat(inTheList(number)).isEqualTo("16.02.2029");
    clock.setTo(Instant.parse("2029-02-17T12:00:00Z"));
    assertThat(agreements.expired(number)).isTrue();
    assertThat(inTheList(number)).isEqualTo("16.02.2029 (abgelaufen)");
  }

  @Test
  void refusesWhatIsMissingOrTooLong() {
    String number = accompanied("13073", LocalDate.of(2026, 2, 16));
    fire(number, "sixMonthsLeft");
    refuses(number, with("wish", null), "Was will die Kommune?");
    refuses(number, with("wish", "LATER"), "Was will die Kommune?");
    refuses(number, with("note", " "), "Was besprochen wurde");
    refuses(number, with("note", "x".repeat(2001)), "Was besprochen wurde");
    refuses(number, with("nextStep", ""), "Nächster Schritt");
    refuses(number, with("nextStep", "x".repeat(501)), "Nächster Schritt");
    assertThat(renewals.of(number)).isEmpty();
  }

  private String accompanied(String municipality, LocalDate inForceOn) {
    var engagement = new AgreedEngagement(application);
    String number = engagement.of(municipality, inForceOn, 1);
    engagement.plan(number);
    engagement.start(number, "support-municipality");
    return number;
  }

  private void fire(String number, String event) {
    clock.setTo(due(number, event));
    management.executeJob(job(number, event).getId());
  }

  private Instant due(String number, String event) {
    return job(number, event).getDuedate().toInstant();
  }

  private Job job(String number, String event) {
    return management.createJobQuery().processInstanceId(instance(number)).activityId("boundaryEvent_" + event)
        .singleResult();
  }

  private String instance(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
  }

  private Task task(String number) {
    return desk.task(CONSULTANT, number, TASK);
  }

  private String inTheList(String number) {
    return columns.stream().filter(column -> column.title().equals("Vereinbarung bis")).findFirst().orElseThrow()
        .of(List.of(number)).get(number);
  }

  private static Map<String, Object> with(String field, Object value) {
    var typed = new HashMap<>(ANSWER);
    typed.put(field, value);
    return typed;
  }

  private void refuses(String number, Map<String, Object> typed, String part) {
    assertThatThrownBy(() -> desk.complete(CONSULTANT, task(number).getId(), typed)).isInstanceOf(Rejection.class)
        .hasMessageContaining(part);
  }
}
