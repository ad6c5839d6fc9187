package de.transferlotse.migration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.support.Caller;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only administration moves engagements to new models. */
class MigrationRightsTest extends MigrationTestBase {

  private static final String START = "/engine-rest/process-definition/key/migrate-engagements/start";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"beratung-schwerin", "bueroleitung-schwerin", "leitung", "veranstaltungen"})
  void othersMayNeitherStartNorDecide(String user) {
    engagement();
    release();
    assertThat(Caller.rest(port, user).post(START, "{}").statusCode()).isEqualTo(403);
    String process = steps.rehearse();
    assertThatThrownBy(() -> steps.decide(user, process, Map.of("decision", "migrate")))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void administrationStartsAndFindsTheTaskInTheTasklist() {
    engagement();
    release();
    Caller admin = Caller.rest(port, "admin");
    assertThat(admin.post(START, "{}").statusCode()).isEqualTo(200);
    assertThat(admin.post(START, "{}").statusCode()).isEqualTo(409);
    String process = runtime.createProcessInstanceQuery().processDefinitionKey("migrate-engagements").singleResult().getId();
    steps.runJobs(process);
    String filter = application.getBean(FilterService.class).createTaskFilterQuery()
        .filterName("Aufgaben der Administration").singleResult().getId();
    assertThat(admin.get("/engine-rest/filter/" + filter + "/list").body()).contains("Umstellung prüfen");
  }

  @Test
  void administrationSeesNoTaskOfAnEngagement() {
    String number = engagement();
    assertThat(Caller.rest(port, "admin").get("/engine-rest/task?processInstanceBusinessKey=" + number).body()).isEqualTo("[]");
  }
}
