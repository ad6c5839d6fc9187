package de.transferlotse.briefing.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngagementStart;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks that come to people, and the mails that tell them. */
@EngineTest
abstract class BriefingTestBase {

  static final String CONSULTANT = "beratung-schwerin";
  static final String COLLEAGUE = "beratung-schwerin-2";
  static final String KIEL = "beratung-kiel";

  @Autowired ApplicationContext application;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired FormDesk forms;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  EngagementStart engagements;
  HandoverDesk handovers;

  /** A mail to somebody of the staff. */
  record Letter(String address, String subject, String text, String html) {}

  @BeforeEach
  void beginsWithNothing() {
    engagements = new EngagementStart(application);
    handovers = new HandoverDesk(application);
    clock.setTo(EngineTest.START);
  }

  @AfterEach
  void leavesNothingOpen() {
    database.sql("drop trigger if exists broken on mail; drop function if exists broken()").update();
    runtime.createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test"));
    for (String table : new String[] {"mail", "new_task", "staff_mail_wish", "deputy", "escalation"}) {
      database.sql("delete from " + table).update();
    }
    database.sql("update engagement set state = 'CLOSED', ended_on = date '2026-01-01' where ended_on is null").update();
    database.sql("update act_id_user set email_ = id_ || '@transferagentur-nordost.example'").update();
  }

  /** An open task for the consultant of a Kommune, which came up by itself. */
  Task task(String municipality) {
    String number = engagements.open(municipality);
    engagements.start("conclude-agreement", number, "Ausgangslage und Vereinbarung");
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }

  Task due(Task task, LocalDate day) {
    tasks.setDueDate(task.getId(), Date.from(OfficeTime.endOfOfficeDay(day)));
    return task;
  }

  String numberOf(Task task) {
    return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult()
        .getBusinessKey();
  }

  /** Runs what a process that begins by a timer does next. */
  void fire(String process) {
    management.executeJob(timer(process).getId());
  }

  Job timer(String process) {
    return management.createJobQuery().processDefinitionKey(process).orderByJobDuedate().desc().listPage(0, 1).get(0);
  }

  /** From now on no mail can be written to this person. */
  void breakMailsTo(String user) {
    database.sql("""
        create function broken() returns trigger language plpgsql as $$ begin
          if new.recipient_address = '%s' then raise exception 'broken'; end if; return new; end $$;
        create trigger broken before insert on mail for each row execute function broken()""".formatted(address(user)))
        .update();
  }

  void away(String person, String deputy) {
    database.sql("""
        insert into deputy (id, person, deputy, starts_on, ends_on, arranged_by, arranged_at)
        values (?, ?, ?, ?, ?, ?, now())""")
        .params(person, person, deputy, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31), person).update();
  }

  void wishes(String person, boolean newTasks, boolean weeklyDigest) {
    database.sql("insert into staff_mail_wish values (?, ?, ?)").params(person, newTasks, weeklyDigest).update();
  }

  List<Letter> letters(String template) {
    return database.sql("select recipient_address as address, subject, text_body as text, html_body as html from mail"
        + " where template = ? order by created_at, recipient_address").param(template).query(Letter.class).list();
  }

  Letter letter(String template) {
    assertThat(letters(template)).hasSize(1);
    return letters(template).get(0);
  }

  static String address(String user) {
    return user + "@transferagentur-nordost.example";
  }
}
