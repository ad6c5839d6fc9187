package de.transferlotse.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks that are due when a test says so, and nights that come when it asks for them. */
@EngineTest
abstract class EscalationTestBase {

  static final String CONSULTANT = "beratung-schwerin";
  /** A Monday. */
  static final LocalDate DUE = LocalDate.of(2026, 4, 13);

  @Autowired ApplicationContext application;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired FilterService filters;
  @Autowired FormDesk desk;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient database;

  EngagementStart engagements;

  /** A mail to somebody of the staff. */
  record Letter(String template, String address, String text) {}

  @BeforeEach
  void beginsBeforeAnythingIsDue() {
    engagements = new EngagementStart(application);
    clock.setTo(EngineTest.START);
  }

  @AfterEach
  void leavesNothingOpen() {
    runtime.createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test"));
    database.sql("delete from mail").update();
    database.sql("delete from escalation").update();
    database.sql("update engagement set state = 'CLOSED', ended_on = date '2026-01-01' where ended_on is null").update();
    clock.setTo(EngineTest.START);
  }

  /** An open task for the consultant of a Kommune. */
  Task task(String municipality, LocalDate due) {
    String number = engagements.open(municipality);
    engagements.start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    return due(tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult(), due);
  }

  Task due(Task task, LocalDate due) {
    tasks.setDueDate(task.getId(), Date.from(OfficeTime.endOfOfficeDay(due)));
    return task;
  }

  String numberOf(Task task) {
    return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult()
        .getBusinessKey();
  }

  void night(LocalDate day) {
    clock.setTo(OfficeTime.instant(day.atTime(3, 0)));
    management.executeJob(timer().getId());
  }

  /** That of the next night; one that failed may wait beside it. */
  Job timer() {
    return management.createJobQuery().processDefinitionKey("escalate-overdue-tasks").orderByJobDuedate().desc()
        .listPage(0, 1).get(0);
  }

  /** Stages that were noted for a task, in their order. */
  List<String> stages(Task task) {
    return database.sql("select stage from escalation where task_id = ? order by days_late, stage").param(task.getId())
        .query(String.class).list();
  }

  List<Letter> letters() {
    return database.sql("select template, recipient_address as address, text_body as text from mail"
        + " where engagement is null order by created_at, address").query(Letter.class).list();
  }

  Letter letter() {
    assertThat(letters()).hasSize(1);
    return letters().get(0);
  }

  static String address(String user) {
    return user + "@transferagentur-nordost.example";
  }

  List<String> escalatedFor(String user) {
    String filter = filters.createTaskFilterQuery().filterName("Eskaliert").singleResult().getId();
    return desk.as(user, () -> filters.<Task>list(filter).stream().map(Task::getId).toList());
  }
}
