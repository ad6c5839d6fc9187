package de.transferlotse.engagement.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What changes hands with an engagement, and who still gets at it over REST. */
@EngineTest
class TaskAlignmentTest {

  private static final String OLD = "beratung-schwerin";
  private static final String COLLEAGUE = "beratung-schwerin-2";
  private static final String NEW = "beratung-kiel";

  @LocalServerPort int port;
  @Autowired private TaskAlignment alignment;
  @Autowired private Engagements engagements;
  @Autowired private FirstContactScript script;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private JdbcClient database;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void givesOpenTasksAndTheirRightsToAColleagueOfTheSameOffice() {
    String number = script.choose(OLD, "13076");
    engagements.handOver(number, COLLEAGUE, "schwerin");
    alignment.realign(number);

    Task task = task(number);
    assertThat(task.getAssignee()).isEqualTo(COLLEAGUE);
    assertThat(complete(OLD, task)).isEqualTo(403);
    assertThat(read(OLD, task)).as("as one of the office").isEqualTo(200);
    script.recordRequest(COLLEAGUE, number);
    assertThat(task(number).getAssignee()).as("tasks to come").isEqualTo(COLLEAGUE);
  }

  @Test
  void leavesTheOldOfficeNothing() {
    String number = script.choose(OLD, "13074");
    engagements.handOver(number, NEW, "kiel");
    alignment.realign(number);

    Task task = task(number);
    assertThat(task.getAssignee()).isEqualTo(NEW);
    assertThat(groups(task)).containsExactly("office-kiel");
    for (String user : new String[] {OLD, COLLEAGUE, "bueroleitung-schwerin"}) {
      assertThat(read(user, task)).as(user).isEqualTo(404);
      assertThat(complete(user, task)).as(user).isEqualTo(403);
      assertThat(instances(number)).allSatisfy(instance -> assertThat(instanceSeenBy(user, instance)).isEqualTo(404));
    }
    assertThat(read(NEW, task)).isEqualTo(200);
    assertThat(instances(number)).hasSize(2).allSatisfy(instance -> {
      assertThat(instanceSeenBy("bueroleitung-kiel", instance)).isEqualTo(200);
      assertThat(runtime.getVariable(instance.getId(), FlowVariable.OFFICE.variableName())).isEqualTo("kiel");
    });
    assertThat(history.createHistoricTaskInstanceQuery().taskId(task.getId()).singleResult().getAssignee())
        .isEqualTo(NEW);
  }

  @Test
  void takesAClaimedDecisionFromTheOldOfficesManagement() {
    String number = script.choose(OLD, "13073");
    script.recordRequest(OLD, number);
    script.scheduleFirstTalk(OLD, number);
    script.holdFirstTalk(OLD, number);
    assertThat(task(number).getAssignee()).isEqualTo("bueroleitung-schwerin");
    engagements.handOver(number, NEW, "kiel");
    alignment.realign(number);

    Task task = task(number);
    assertThat(task.getAssignee()).isEqualTo("bueroleitung-kiel");
    assertThat(complete("bueroleitung-schwerin", task)).isEqualTo(403);
    script.decide("bueroleitung-kiel", number, Map.of("decision", "takeOn"));
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).list())
        .isNotEmpty().allSatisfy(next -> assertThat(next.getAssignee()).isEqualTo(NEW));
  }

  @Test
  void worksWhileTheEngagementRestsAndLeavesItResting() {
    String number = script.choose(OLD, "13072");
    runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(
        instances(number).stream().map(ProcessInstance::getId).toList()).suspend();
    engagements.handOver(number, NEW, "kiel");
    alignment.realign(number);

    assertThat(task(number).isSuspended()).isTrue();
    assertThat(task(number).getAssignee()).isEqualTo(NEW);
    assertThat(groups(task(number))).containsExactly("office-kiel");
    assertThat(instances(number)).allSatisfy(instance -> assertThat(instance.isSuspended()).isTrue());
    assertThat(read(OLD, task(number))).isEqualTo(404);
  }

  @Test
  void letsTheNewConsultantSignWaitingMailsAndGetTheAnswers() {
    String number = script.choose(OLD, "13075");
    script.recordRequest(OLD, number);
    engagements.handOver(number, NEW, "kiel");
    alignment.realign(number);
    assertThat(database.sql("select reply_to_address, text_body, html_body from mail where engagement = ?").param(number)
        .query().singleRow()).allSatisfy((column, said) -> assertThat((String) said).contains(NEW + "@"));
  }

  @Test
  void waitsForAStepThatIsBeingCompletedAndTakesItsNewTaskToo() {
    String number = script.choose(OLD, "13004");
    var handover = new CompletableFuture<Void>();
    new TransactionTemplate(transactions).executeWithoutResult(completing -> {
      script.recordRequest(OLD, number);
      CompletableFuture.runAsync(() -> handOverToKiel(number))
          .whenComplete((done, failed) -> handover.complete(null));
      assertThat(handover).as("must not overtake the step").failsWithin(Duration.ofMillis(500));
    });
    handover.join();
    assertThat(task(number).getTaskDefinitionKey()).isEqualTo("userTask_scheduleFirstTalk");
    assertThat(task(number).getAssignee()).isEqualTo(NEW);
  }

  private void handOverToKiel(String number) {
    new TransactionTemplate(transactions).executeWithoutResult(handing -> {
      engagements.handOver(number, NEW, "kiel");
      alignment.realign(number);
    });
  }

  @Test
  void changesNothingWhenRepeated() {
    String number = script.choose(OLD, "13071");
    engagements.handOver(number, NEW, "kiel");
    alignment.realign(number);
    Task before = task(number);
    alignment.realign(number);
    assertThat(task(number)).usingRecursiveComparison().isEqualTo(before);
  }

  private Task task(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }

  private List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
        .filter(group -> group != null).toList();
  }

  private List<ProcessInstance> instances(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list();
  }

  private int read(String user, Task task) {
    return Caller.rest(port, user).get("/engine-rest/task/" + task.getId()).statusCode();
  }

  private int complete(String user, Task task) {
    return Caller.rest(port, user).post("/engine-rest/task/" + task.getId() + "/submit-form", "{}").statusCode();
  }

  private int instanceSeenBy(String user, ProcessInstance instance) {
    return Caller.rest(port, user).get("/engine-rest/process-instance/" + instance.getId()).statusCode();
  }
}
