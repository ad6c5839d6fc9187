package de.transferlotse.incident.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A step that fails as long as a variable says so, in a process like those of an engagement. */
@EngineTest
abstract class IncidentTestBase {

  static final String LEADER = "bueroleitung-schwerin";
  private static final String PROBE = "incident-probe";

  @Autowired ApplicationContext application;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired FormDesk desk;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient database;

  /** A mail to somebody of the staff. */
  record Letter(String template, String address, String text) {}

  @BeforeEach
  void deploys() {
    clock.setTo(EngineTest.START);
    if (repository.createProcessDefinitionQuery().processDefinitionKey(PROBE).count() == 0) {
      repository.createDeployment().addModelInstance(PROBE + ".bpmn", Bpmn.createExecutableProcess(PROBE).name("Probe")
          .camundaHistoryTimeToLiveString("P1D").startEvent().serviceTask("serviceTask_probe").name("Bericht erstellen")
          .camundaAsyncBefore().camundaExpression("${broken ? runtimeService.getVariable(null, null) : 1}").endEvent().done()).deploy();
    }
  }

  @AfterEach
  void leavesNothingOpen() {
    runtime.createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstanceIfExists(instance.getId(), "next test", false, false, false, false));
    database.sql("delete from mail_repair").update();
    database.sql("delete from mail_attachment").update();
    database.sql("delete from mail").update();
    database.sql("delete from incident_part").update();
    database.sql("delete from incident").update();
    database.sql("update engagement set state = 'CLOSED', ended_on = date '2026-01-01' where ended_on is null").update();
  }

  String engagement(String municipality) {
    return new EngagementStart(application).open(municipality);
  }

  /** Starts a step of the engagement, and lets it fail for good. */
  Job fail(String number) {
    String instance = runtime.startProcessInstanceByKey(PROBE, number, Map.of("number", number, "broken", true)).getId();
    Job job = management.createJobQuery().processInstanceId(instance).singleResult();
    fail(job);
    return job;
  }

  void fail(Job job) {
    while (management.createJobQuery().jobId(job.getId()).singleResult().getRetries() > 0) {
      assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
    }
  }

  void mend(Job job) {
    runtime.setVariable(job.getProcessInstanceId(), "broken", false);
  }

  List<Task> repairs() {
    return tasks.createTaskQuery().taskDefinitionKey("userTask_repairStep").list();
  }

  Task repair() {
    return tasks.createTaskQuery().taskDefinitionKey("userTask_repairStep").singleResult();
  }

  void repeat(String user, Task task) {
    desk.complete(user, task.getId(), Map.of("checked", true));
  }

  long openIncidents() {
    return database.sql("select count(*) from incident where closed_at is null").query(Long.class).single();
  }

  List<Letter> letters() {
    return database.sql("select template, recipient_address as address, text_body as text from mail"
        + " where engagement is null order by created_at, address").query(Letter.class).list();
  }

  /** The ends that a process reached. */
  List<String> ends(String instance) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
        .map(HistoricActivityInstance::getActivityId).filter(id -> id.startsWith("endEvent_")).toList();
  }

  static String address(String user) {
    return user + "@transferagentur-nordost.example";
  }
}
