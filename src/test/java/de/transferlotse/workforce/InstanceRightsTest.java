package de.transferlotse.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.ProbeProcess;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees, starts and ends process instances. */
@EngineTest
class InstanceRightsTest {

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired OfficeGrants officeGrants;

  private String instance;

  @BeforeEach
  void startOneInSchwerin() {
    ProbeProcess probe = new ProbeProcess(engine);
    if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ProbeProcess.KEY).count() == 0) {
      probe.deploy();
      probe.deployWaitingAs(StandingGrants.MAIN_PROCESS);
    }
    instance = probe.start("schwerin", new Date()).getProcessInstanceId();
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "bueroleitung-schwerin, 200", "leitung, 200", "beratung-kiel, 404",
      "bueroleitung-kiel, 404", "veranstaltungen, 404", "admin, 404"})
  void anOfficeSeesItsOwnInstances(String user, int status) {
    officeGrants.grantInstance(instance, "office-schwerin");
    assertThat(Caller.rest(port, user).get("/engine-rest/process-instance/" + instance).statusCode()).isEqualTo(status);
    String variables = Caller.rest(port, user).get("/engine-rest/variable-instance?processInstanceIdIn=" + instance).body();
    assertThat(variables.equals("[]")).isEqualTo(status == 404);
  }

  @Test
  void withoutItsGrantAnOfficeSeesNone() {
    assertThat(Caller.rest(port, "bueroleitung-schwerin").get("/engine-rest/process-instance/" + instance).statusCode())
        .isEqualTo(404);
  }

  @Test
  void grantsOnceWhoeverIsSignedInAndNoLongerThanTheInstanceLasts() {
    engine.getIdentityService().setAuthentication("beratung-schwerin", List.of("consultants"));
    officeGrants.grantInstance(instance, "office-schwerin");
    officeGrants.grantInstance(instance, "office-schwerin");
    assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId()).isEqualTo("beratung-schwerin");
    engine.getIdentityService().clearAuthentication();
    assertThat(grants()).isOne();
    engine.getRuntimeService().deleteProcessInstance(instance, "done");
    assertThat(grants()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/task/count", "/process-instance/count", "/variable-instance/count", "/incident/count",
      "/history/process-instance/count", "/history/task/count", "/execution/count", "/external-task/count",
      "/process-definition/count?keyLike=%25-engagement", "/deployment/count"})
  void theAdministrationSeesNothingOfTheWork(String address) {
    assertThat(Caller.rest(port, "admin").get("/engine-rest" + address).body()).isEqualTo("{\"count\":0}");
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 200", "bueroleitung-kiel, 200", "leitung, 403", "veranstaltungen, 403", "admin, 404"})
  void consultantsAndOfficeManagementStartEngagements(String user, int status) {
    long before = engine.getRuntimeService().createProcessInstanceQuery().count();
    int answer = Caller.rest(port, user)
        .post("/engine-rest/process-definition/key/transfer-engagement/start", "{}").statusCode();
    assertThat(answer).isEqualTo(status);
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(before + (status == 200 ? 1 : 0));
  }

  private long grants() {
    return engine.getAuthorizationService().createAuthorizationQuery().resourceType(Resources.PROCESS_INSTANCE)
        .resourceId(instance).count();
  }
}
