package de.transferlotse.pause.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.correspondence.Delivery;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.pause.Pause;
import de.transferlotse.pause.Pauses;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class PauseEngagementTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final List<String> KEYS = List.of("13071", "13072", "13073", "13074", "13075", "13076", "13003", "13004");
  private static int next;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Pauses pauses;
  @Autowired private FormDesk desk;
  @Autowired private Delivery delivery;
  @Autowired private Engagements engagements;
  @Autowired private TransactionTemplate transaction;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private AdjustableClock clock;
  @Autowired private JdbcClient database;

  private PauseSteps steps;
  private String number;

  @BeforeEach
  void begin() {
    clock.setTo(EngineTest.START);
    steps = new PauseSteps(application);
    number = script.choose(CONSULTANT, KEYS.get(next++));
  }

  @Test
  void theWholeTreeRestsAndGoesOnByHand() {
    script.recordRequest(CONSULTANT, number);
    steps.pause(CONSULTANT, null, number);

    assertThat(pauses.isPaused(number)).isTrue();
    assertThat(inState(2)).isEqualTo(2).isEqualTo(instances());
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).active().list())
        .extracting(Task::getTaskDefinitionKey).containsExactly("userTask_endPause");
    assertThat(steps.endTask(number).getAssignee()).isEqualTo(CONSULTANT);
    assertThat(steps.endTask(number).getDueDate()).isNull();

    clock.advance(Duration.ofDays(14));
    steps.end(CONSULTANT, number);
    assertThat(inState(1)).isEqualTo(2).isEqualTo(instances());
    assertThat(steps.runs(number)).isFalse();
    script.scheduleFirstTalk(CONSULTANT, number);
    Pause pause = pauses.pausesOf(number).get(0);
    assertThat(pause.endedBy()).isEqualTo(CONSULTANT);
    assertThat(pause.endNote()).isEqualTo("Der neue Kreistag hat sich gebildet.");
    assertThat(Duration.between(pause.begunAt(), pause.endedAt())).isEqualTo(Duration.ofDays(14));
    assertThat(pauses.isPaused(number)).isFalse();
  }

  @Test
  void goesOnByItselfOnTheMorningOfTheDay() {
    steps.pause(CONSULTANT, "2026-06-15", number);
    assertThat(steps.endTask(number).getDueDate()).isEqualTo("2026-06-15T17:00:00+02:00");
    assertThat(steps.job(number).getDuedate().toInstant()).isEqualTo("2026-06-15T04:00:00Z");

    clock.setTo(Instant.parse("2026-06-15T04:00:00Z"));
    steps.runJob(number);
    steps.runJob(number);
    assertThat(inState(1)).isEqualTo(instances());
    assertThat(pauses.pausesOf(number).get(0).endedBy()).isNull();
    assertThat(desk.task(CONSULTANT, number, "userTask_recordRequest")).isNotNull();
  }

  @Test
  void managersFindWhatRestsByAVariableOfTheRoot() {
    steps.pause(CONSULTANT, null, number);
    var paused = runtime.createProcessInstanceQuery().variableValueEquals("paused", true);
    assertThat(paused.list()).extracting(instance -> instance.getBusinessKey()).contains(number);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).processDefinitionKey("transfer-engagement")
        .variableValueEquals("phase", "Erstkontakt").suspended().count()).isOne();

    steps.end(CONSULTANT, number);
    assertThat(paused.processInstanceBusinessKey(number).count()).isZero();
    steps.pause(CONSULTANT, "2026-09-01", number);
    assertThat(pauses.pausesOf(number)).hasSize(2);
    assertThat(paused.processInstanceBusinessKey(number).count()).isOne();
  }

  @Test
  void dueAndFollowUpDatesMoveByTheDaysOfThePauseToAWorkingDay() {
    Task task = desk.task(CONSULTANT, number, "userTask_recordRequest");
    assertThat(task.getDueDate()).isEqualTo("2026-03-04T17:00:00+01:00");
    task.setFollowUpDate(Date.from(Instant.parse("2026-03-03T08:00:00Z")));
    tasks.saveTask(task);
    steps.pause(CONSULTANT, null, number);

    // 71 days on, the due date falls on Christi Himmelfahrt.
    clock.advance(Duration.ofDays(71));
    steps.end(CONSULTANT, number);
    Task moved = desk.task(CONSULTANT, number, "userTask_recordRequest");
    assertThat(moved.getDueDate()).isEqualTo("2026-05-15T17:00:00+02:00");
    assertThat(moved.getFollowUpDate()).isEqualTo("2026-05-13T09:00:00+02:00");
    assertThat(database.sql("select due_date_ from act_hi_taskinst where id_ = ?").param(moved.getId())
        .query(Instant.class).single()).isEqualTo(moved.getDueDate().toInstant());
  }

  @Test
  void countsWorkingDaysThatPassedAtRest() {
    steps.pause(CONSULTANT, null, number);
    clock.advance(Duration.ofDays(14));
    steps.end(CONSULTANT, number);
    assertThat(pauses.workingDaysPaused(number, LocalDate.of(2026, 2, 20), LocalDate.of(2026, 4, 1))).isEqualTo(10);
    assertThat(pauses.workingDaysPaused(number, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12))).isEqualTo(2);
    assertThat(pauses.workingDaysPaused(number, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 1))).isZero();
  }

  @Test
  void aMailThatIsQueuedGoesOutAndNoneIsMade() throws Exception {
    script.recordRequest(CONSULTANT, number);
    steps.pause(CONSULTANT, null, number);
    delivery.deliverDue();
    clock.advance(Duration.ofDays(200));
    delivery.deliverDue();
    assertThat(database.sql("select template || ' ' || state from mail where engagement = ?").param(number)
        .query(String.class).list()).containsExactly("request-confirmation sent");
    steps.end(CONSULTANT, number);
    assertThat(database.sql("select count(*) from mail where engagement = ?").param(number).query(Long.class).single()).isOne();
  }

  @Test
  void endsWithItsEngagement() {
    steps.pause(CONSULTANT, "2026-09-01", number);
    String root = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey("transfer-engagement").singleResult().getId();
    transaction.executeWithoutResult(ending -> {
      runtime.deleteProcessInstance(root, "no interest");
      engagements.end(number, EngagementState.DECLINED);
    });
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isZero();
    assertThat(pauses.isPaused(number)).isFalse();
    assertThat(pauses.pausesOf(number)).singleElement().satisfies(pause -> assertThat(pause.endedAt()).isNotNull());
  }

  @Test
  void neverBeginsIfTheEngagementEndedBefore() {
    steps.plan(CONSULTANT, null, number);
    engagements.end(number, EngagementState.DECLINED);
    steps.runJob(number);
    assertThat(steps.runs(number)).isFalse();
    assertThat(pauses.pausesOf(number)).singleElement().satisfies(pause -> assertThat(pause.begunAt()).isNull());
  }

  private long inState(int state) {
    return database.sql("""
        select count(distinct proc_inst_id_) from act_ru_execution where suspension_state_ = ? and root_proc_inst_id_ =
          (select id_ from act_ru_execution where business_key_ = ? and id_ = root_proc_inst_id_
             and proc_def_key_ = 'transfer-engagement')""")
        .params(state, number).query(Long.class).single();
  }

  private long instances() {
    return inState(1) + inState(2);
  }
}
