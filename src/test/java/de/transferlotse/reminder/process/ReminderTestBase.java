package de.transferlotse.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.answer.Answers;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.correspondence.Delivery;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.municipality.ContactEntry;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.municipality.Contacts;
import de.transferlotse.municipality.Salutation;
import de.transferlotse.pause.process.PauseSteps;
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

/** A Kommune that is asked for its self-assessment on a Monday, and mornings that come when a test asks for them. */
@EngineTest
abstract class ReminderTestBase {

  static final String CONSULTANT = "beratung-schwerin";
  static final String LUP = "13076";
  static final String WAIT = "userTask_recordSelfAssessment";
  static final String REQUEST = "self-assessment-request";
  static final String CALL = "userTask_callMunicipality";
  /** A Monday; four weeks later begin the Easter holidays of Mecklenburg-Vorpommern. */
  static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
  static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
  static final LocalDate SECOND = LocalDate.of(2026, 3, 16);
  /** The first day of school after the holidays, in which it was due. */
  static final LocalDate THIRD = LocalDate.of(2026, 4, 9);

  @Autowired ApplicationContext application;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired FormDesk desk;
  @Autowired Delivery delivery;
  @Autowired Answers answers;
  @Autowired Contacts contacts;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient database;

  PauseSteps pauses;
  String number;

  /** A reminder by mail. */
  record Letter(String address, String subject, String text) {}

  @BeforeEach
  void ask() throws Exception {
    pauses = new PauseSteps(application);
    number = ask(LUP);
  }

  @AfterEach
  void leaveNothingOpen() {
    database.sql("delete from reminder").update();
    runtime.createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test"));
    for (String table : List.of("answer", "contact_note", "pause", "mail", "contact")) {
      database.sql("delete from " + table).update();
    }
    database.sql("update engagement set state = 'CLOSED', ended_on = date '2026-01-01' where ended_on is null").update();
    clock.setTo(EngineTest.START);
  }

  /** An engagement whose request has arrived. */
  String ask(String municipality) throws Exception {
    clock.setTo(OfficeTime.instant(ASKED.atTime(10, 0)));
    EngagementStart start = new EngagementStart(application);
    String asked = start.open(municipality);
    runtime.createProcessInstanceByKey("transfer-engagement").businessKey(asked)
        .setVariables(start.variables(asked, "Ausgangslage und Vereinbarung"))
        .startBeforeActivity("callActivity_analyseBaseline").execute();
    String baseline = runtime.createProcessInstanceQuery().processInstanceBusinessKey(asked)
        .processDefinitionKey("analyse-baseline").singleResult().getId();
    runtime.createProcessInstanceModification(baseline).cancelAllForActivity("userTask_reviewDataSituation")
        .startBeforeActivity("sendTask_selfAssessmentRequest").execute();
    delivery.deliverDue();
    return asked;
  }

  /** Another open wait of the engagement, asked for by a mail of this template on the same day. */
  Task waitFor(String process, String taskKey, String template) throws Exception {
    runtime.createProcessInstanceByKey(process).businessKey(number)
        .setVariables(new EngagementStart(application).variables(number, "Ausgangslage und Vereinbarung"))
        .startBeforeActivity(taskKey).execute();
    database.sql("""
        insert into mail select (jsonb_populate_record(mail, jsonb_build_object('id', gen_random_uuid(), 'template', cast(:t as text),
          'message_id', gen_random_uuid()))).* from mail where engagement = :number and template = :request""")
        .param("t", template).param("number", number).param("request", REQUEST).update();
    return task(taskKey);
  }

  void contact(ContactFunction function, String address, boolean receivesMail) {
    contacts.record(new ContactEntry(LUP, function, Salutation.FRAU, "Petersen", address, "03871 1", receivesMail,
        LocalDate.of(2020, 1, 1), null));
  }

  void spare(String address, LocalDate until) {
    database.sql("update contact set reminders_paused_until = ? where email = ?").params(until, address).update();
  }

  void morning(LocalDate day) {
    clock.setTo(OfficeTime.instant(day.atTime(8, 0)));
    management.executeJob(timer().getId());
    steps().forEach(step -> management.executeJob(step.getId()));
  }

  /** That of the next morning; one that failed may wait beside it. */
  Job timer() {
    return management.createJobQuery().processDefinitionKey("remind-municipalities").orderByJobDuedate().desc()
        .listPage(0, 1).get(0);
  }

  List<Job> steps() {
    return management.createJobQuery().processDefinitionKey("remind-municipality").list();
  }

  /** Every morning after one day up to and including another. */
  void mornings(LocalDate after, LocalDate last) {
    after.plusDays(1).datesUntil(last.plusDays(1)).forEach(this::morning);
  }

  List<String> actions() {
    return database.sql("select action from reminder where engagement = ? order by decided_on").param(number)
        .query(String.class).list();
  }

  List<LocalDate> days() {
    return database.sql("select decided_on from reminder where engagement = ? order by decided_on").param(number)
        .query(LocalDate.class).list();
  }

  List<Letter> letters() {
    return database.sql("select recipient_address as address, subject, text_body as text from mail"
        + " where template = 'reminder' and engagement = ? order by created_at, address").param(number)
        .query(Letter.class).list();
  }

  Letter lastLetter() {
    assertThat(letters()).isNotEmpty();
    return letters().get(letters().size() - 1);
  }

  Task task(String key) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(key).singleResult();
  }

  void due(Task task, LocalDate day) {
    tasks.setDueDate(task.getId(), Date.from(OfficeTime.endOfOfficeDay(day)));
  }

  /** The Kommune answers, and somebody enters it. */
  void answer() {
    desk.complete(CONSULTANT, task(WAIT).getId(), new BaselineSteps(application).answers(number, "recordSelfAssessment"));
  }

  /** Two reminders without an answer. */
  void remindTwice() {
    morning(FIRST);
    morning(SECOND);
  }
}
