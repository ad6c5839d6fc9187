package de.transferlotse.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngagementStart;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class RepairStepTest extends IncidentTestBase {

  @LocalServerPort private int port;
  @Autowired private MeterRegistry metrics;

  @Test
  void tellsTheOfficeManagementWhatHappenedAndWhatToDo() {
    String number = engagement("13076");
    fail(number);

    assertThat(letters()).singleElement().satisfies(letter -> {
      assertThat(letter.address()).isEqualTo(address(LEADER));
      assertThat(letter.template()).isEqualTo("step-failed");
      assertThat(letter.text()).contains("„Bericht erstellen“ (Probe, Landkreis Ludwigslust-Parchim, " + number + ")",
          "unerwarteter Fehler auf (NullValueException)", "Schritt wiederholen");
    });
    assertThat(repair().getAssignee()).isEqualTo(LEADER);
    assertThat(metrics.get("transferlotse.incidents").gauge().value()).isEqualTo(1);
  }

  @Test
  void tellsOfOneCauseOncePerEngagement() {
    String number = engagement("13076");
    fail(number);
    fail(number);
    fail(engagement("13074"));

    assertThat(letters()).hasSize(2);
    assertThat(repairs()).hasSize(2);
    assertThat(openIncidents()).isEqualTo(2);
  }

  @Test
  void letsEverythingRunAgainThatStoodStillForTheCause() {
    String number = engagement("13076");
    Job one = fail(number);
    Job other = fail(number);
    Task task = repair();
    mend(one);
    mend(other);

    repeat(LEADER, task);

    assertThat(ends(task.getProcessInstanceId())).containsExactly("endEvent_stepRestarted");
    assertThat(openIncidents()).isZero();
    management.executeJob(one.getId());
    management.executeJob(other.getId());
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
  }

  @Test
  void asksAgainWhenTheStepFailsOnceMore() {
    Job job = fail(engagement("13076"));
    repeat(LEADER, repair());

    fail(job);

    assertThat(letters()).hasSize(2);
    assertThat(repairs()).hasSize(1);
    assertThat(openIncidents()).isOne();
  }

  @Test
  void takesTheTaskBackWhenTheStepRunsAgainWithoutIt() {
    Job job = fail(engagement("13076"));
    String process = repair().getProcessInstanceId();

    management.setJobRetries(job.getId(), 1);

    assertThat(ends(process)).containsExactly("endEvent_settled");
    assertThat(openIncidents()).isZero();
  }

  @Test
  void takesTheTaskBackWhenNobodyNeedsTheStepAnyMore() {
    Job job = fail(engagement("13076"));

    runtime.deleteProcessInstance(job.getProcessInstanceId(), "ended early");

    assertThat(repairs()).isEmpty();
    assertThat(openIncidents()).isZero();
  }

  @Test
  void givesATechnicalStepToTheAdministration() throws IOException {
    String policy = Files.readString(Path.of("processes/escalation-policy.dmn")).replace("\"MANAGERS\"", "\"MAYOR\"");
    String deployment = repository.createDeployment().addString("processes/escalation-policy.dmn", policy).deploy().getId();
    try {
      String number = engagement("13076");
      new EngagementStart(application).start("conclude-agreement", number, "Abschluss");
      clock.setTo(Instant.parse("2026-09-01T01:00:00Z"));
      fail(management.createJobQuery().processDefinitionKey("escalate-overdue-tasks").singleResult());
    } finally {
      repository.deleteDeployment(deployment, true);
    }

    assertThat(letters()).singleElement().satisfies(letter -> {
      assertThat(letter.address()).isEqualTo(address("admin"));
      assertThat(letter.text()).contains("„Überfällige Aufgaben eskalieren“", "nennt die Stufe „MAYOR“");
    });
    Task task = repair();
    assertThat(Caller.rest(port, "admin").get("/engine-rest/task").body()).contains(task.getId());
    assertThat(Caller.rest(port, "admin").get("/engine-rest/task/" + task.getId() + "/deployed-form").statusCode())
        .isEqualTo(200);
    assertThat(Caller.browser(port, "admin", "tasklist").get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(Caller.rest(port, LEADER).get("/engine-rest/task").body()).doesNotContain(task.getId());
    repeat("admin", task);
    assertThat(openIncidents()).isZero();
  }

  @Test
  void letsNobodyElseRepeatTheStep() {
    fail(engagement("13076"));
    String task = repair().getId();

    assertThatThrownBy(() -> desk.complete("beratung-kiel", task, Map.of("checked", true)))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> desk.complete("beratung-schwerin", task, Map.of("checked", true)))
        .isInstanceOf(Rejection.class).hasMessage("Diese Aufgabe liegt bei jemand anderem.");
    assertThatThrownBy(() -> desk.as(LEADER, () -> runtime.startProcessInstanceByKey("repair-step")))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void repeatsNothingThatNobodyChecked() {
    fail(engagement("13076"));

    assertThatThrownBy(() -> desk.complete(LEADER, repair().getId(), Map.of("checked", false)))
        .isInstanceOf(Rejection.class).hasMessageContaining("bestätigen");
    assertThat(openIncidents()).isOne();
  }
}
