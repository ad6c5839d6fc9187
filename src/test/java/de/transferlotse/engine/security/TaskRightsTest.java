package de.transferlotse.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.ProbeProcess;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees and works on a task, asked over REST. */
@EngineTest
class TaskRightsTest {

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;

  private Task task;
  private String address;

  @BeforeEach
  void startOneInSchwerin() {
    ProbeProcess probe = new ProbeProcess(engine);
    if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ProbeProcess.KEY).count() == 0) {
      probe.deploy();
    }
    task = probe.start("schwerin", new Date());
    address = "/engine-rest/task/" + task.getId();
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "bueroleitung-schwerin, 200", "leitung, 200", "beratung-kiel, 404",
      "bueroleitung-kiel, 404", "veranstaltungen, 404", "admin, 404"})
  void officeAndManagersReadATask(String user, int status) {
    assertThat(Caller.rest(port, user).get(address).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "leitung, 200", "beratung-kiel, 403", "admin, 403"})
  void theFormLoadsForThoseWhoReadTheTask(String user, int status) {
    assertThat(Caller.rest(port, user).get(address + "/deployed-form").statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-kiel", "bueroleitung-kiel", "leitung", "veranstaltungen", "admin"})
  void nobodyElseCompletesATask(String user) {
    assertThat(Caller.rest(port, user).post(address + "/complete", "{}").statusCode()).isEqualTo(403);
    assertThat(Caller.rest(port, user).post(address + "/submit-form", "{}").statusCode()).isEqualTo(403);
    assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-schwerin", "bueroleitung-schwerin"})
  void theAssigneeAndTheOfficeManagementComplete(String user) {
    assertThat(Caller.rest(port, user).post(address + "/complete", "{}").statusCode()).isEqualTo(204);
    assertThat(current().getTaskDefinitionKey()).isEqualTo("userTask_probeDecide");
  }

  @Test
  void aColleagueReadsButNeitherTakesNorCompletesAnAssignedTask() {
    Caller colleague = colleague();
    assertThat(colleague.get(address).statusCode()).isEqualTo(200);
    var refusal = colleague.post(address + "/complete", "{}");
    assertThat(refusal.statusCode()).isEqualTo(403);
    assertThat(refusal.body()).contains("Diese Aufgabe liegt bei jemand anderem.");
    assertThat(colleague.post(address + "/claim", "{\"userId\":\"kollege\"}").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(colleague.post(address + "/unclaim", "").statusCode()).isEqualTo(403);
    assertUnchanged();
  }

  @Test
  void aColleagueClaimsAFreeTask() {
    engine.getTaskService().setAssignee(task.getId(), null);
    assertThat(colleague().post(address + "/claim", "{\"userId\":\"kollege\"}").statusCode()).isEqualTo(204);
    assertThat(current().getAssignee()).isEqualTo("kollege");
  }

  @Test
  void onlyTheRoleOfATaskDecidesIt() {
    engine.getTaskService().complete(task.getId());
    String decision = "/engine-rest/task/" + current().getId();
    Caller consultant = Caller.rest(port, "beratung-schwerin");
    assertThat(consultant.post(decision + "/claim", "{\"userId\":\"beratung-schwerin\"}").statusCode()).isEqualTo(403);
    assertThat(consultant.post(decision + "/complete", "{}").statusCode()).isEqualTo(403);
    assertThat(current().getAssignee()).isNull();
    assertThat(Caller.rest(port, "bueroleitung-schwerin").post(decision + "/complete", "{}").statusCode()).isEqualTo(204);
    assertThat(current()).isNull();
  }

  @Test
  void whoGivesATaskAwayLosesTheRightsOnIt() {
    engine.getTaskService().setAssignee(task.getId(), "beratung-kiel");
    engine.getTaskService().deleteCandidateGroup(task.getId(), "office-schwerin");
    assertThat(Caller.rest(port, "beratung-schwerin").get(address).statusCode()).isEqualTo(404);
    assertThat(Caller.rest(port, "bueroleitung-schwerin").get(address).statusCode()).isEqualTo(404);
    assertThat(Caller.rest(port, "beratung-kiel").get(address).statusCode()).isEqualTo(200);
  }

  private Caller colleague() {
    if (engine.getIdentityService().createUserQuery().userId("kollege").count() == 0) {
      User user = engine.getIdentityService().newUser("kollege");
      user.setPassword("Ganz-Geheim-1");
      engine.getIdentityService().saveUser(user);
      engine.getIdentityService().createMembership("kollege", "consultants");
      engine.getIdentityService().createMembership("kollege", "office-schwerin");
    }
    return Caller.rest(port, "kollege", "Ganz-Geheim-1");
  }

  private Task current() {
    return engine.getTaskService().createTaskQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
  }

  private void assertUnchanged() {
    assertThat(current().getId()).isEqualTo(task.getId());
    assertThat(current().getAssignee()).isEqualTo("beratung-schwerin");
  }
}
