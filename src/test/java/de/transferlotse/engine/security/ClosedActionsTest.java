package de.transferlotse.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.ProbeProcess;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What would pass by the rules of a task is refused to everybody, the assignee first, at each of its addresses. */
@EngineTest
class ClosedActionsTest {

  private static final List<String> POSTS = List.of("/bpmnError|{\"errorCode\":\"x\"}", "/bpmnError/|{\"errorCode\":\"x\"}",
      "/bpmnEscalation|{\"escalationCode\":\"x\"}", "/resolve|{}", "/delegate|{\"userId\":\"leitung\"}",
      "/assignee|{\"userId\":\"leitung\"}", "/variables|{\"modifications\":{\"office\":{\"value\":\"kiel\"}}}",
      "/localVariables|{\"modifications\":{\"office\":{\"value\":\"kiel\"}}}",
      "/identity-links|{\"userId\":\"leitung\",\"type\":\"candidate\"}");

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;

  private Task task;

  @BeforeEach
  void startOneInSchwerin() {
    ProbeProcess probe = new ProbeProcess(engine);
    if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ProbeProcess.KEY).count() == 0) {
      probe.deploy();
    }
    task = probe.start("schwerin", new Date());
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin", "bueroleitung-schwerin", "leitung", "admin"})
  void overRest(String user) {
    Caller caller = Caller.rest(port, user);
    refusesAll(caller, "/engine-rest/task/");
    refusesAll(caller, "/engine-rest/engine/default/task/");
    refusesTheRest(caller, "/engine-rest");
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, tasklist", "leitung, cockpit", "admin, admin"})
  void overTheAddressesOfTheWebapps(String user, String app) {
    Caller caller = Caller.browser(port, user, app);
    refusesAll(caller, "/camunda/api/engine/engine/default/task/");
    refusesTheRest(caller, "/camunda/api/engine/engine/default");
  }

  private void refusesAll(Caller caller, String tasks) {
    for (String post : POSTS) {
      String[] parts = post.split("\\|");
      assertThat(caller.post(tasks + task.getId() + parts[0], parts[1]).statusCode()).as(post).isEqualTo(403);
    }
    assertThat(caller.put(tasks + task.getId() + "/variables/office", "{\"value\":\"kiel\"}").statusCode()).isEqualTo(403);
    assertThat(caller.delete(tasks + task.getId()).statusCode()).isGreaterThanOrEqualTo(400);
    assertUnchanged();
  }

  private void refusesTheRest(Caller caller, String engineAddress) {
    String instance = engineAddress + "/process-instance/" + task.getProcessInstanceId();
    assertThat(caller.delete(instance).statusCode()).isEqualTo(403);
    assertThat(caller.put(instance + "/variables/office", "{\"value\":\"kiel\"}").statusCode()).isEqualTo(403);
    assertThat(caller.put(instance + "/suspended", "{\"suspended\":true}").statusCode()).isEqualTo(403);
    assertThat(caller.post(instance + "/modification", "{\"instructions\":[{\"type\":\"startBeforeActivity\","
        + "\"activityId\":\"userTask_probeDecide\"}]}").statusCode()).isEqualTo(403);
    assertThat(caller.post(engineAddress + "/process-definition/key/transfer-engagement/start",
        "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"x\"}]}").statusCode()).isIn(403, 404);
    assertThat(caller.post(engineAddress + "/process-definition/key/security-probe/start", "{}").statusCode())
        .isIn(403, 404);
    assertThat(caller.post(engineAddress + "/task/create", "{\"id\":\"mine\"}").statusCode()).isEqualTo(403);
    assertThat(caller.post(engineAddress + "/filter/create",
        "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{},\"properties\":{}}").statusCode()).isEqualTo(403);
    for (String address : List.of("/external-task/fetchAndLock", "/external-task/fetchAndLock/")) {
      assertThat(caller.post(engineAddress + address, "{\"workerId\":\"w\",\"maxTasks\":1,\"topics\":[]}").statusCode())
          .isEqualTo(403);
    }
    assertUnchanged();
  }

  private void assertUnchanged() {
    Task now = engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    assertThat(now.getAssignee()).isEqualTo("beratung-schwerin");
    assertThat(now.getDelegationState()).isNull();
    assertThat(now.getOwner()).isNull();
    assertThat(now.isSuspended()).isFalse();
    assertThat(engine.getTaskService().getVariables(task.getId())).doesNotContainKey("office");
  }
}
