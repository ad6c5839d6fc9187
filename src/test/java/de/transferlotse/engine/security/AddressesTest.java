package de.transferlotse.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which address answers whom, before any right on a single thing is asked for. */
@EngineTest
class AddressesTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
      "/engine-rest/task, 401", "/engine-rest/engine, 401", "/engine-rest/engine/default/user, 401",
      "/actuator/health, 200", "/actuator/metrics, 401", "/actuator, 401",
      "/api/figures/values, 401", "/api/figures/indicators, 401", "/api/openapi.yaml, 401", "/api/anything, 401",
      "/camunda/api/transferlotse/anything, 401", "/camunda/api/cockpit/plugin/base/default/process-definition/x, 401",
      "/camunda/api/engine/engine/default/task, 401",
      "/camunda/app/tasklist/default/, 200", "/pages/probe, 302", "/pages/demo/mailbox, 302",
      "/anything, 403", "/h2-console, 403", "/error, 403", "/webjars/camunda/app/tasklist/index.html, 403"})
  void answersAnonymousCallers(String address, int status) {
    assertThat(Caller.anonymous(port).get(address).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/camunda/app/admin/default/setup/", "/camunda/app/admin/default/setup",
      "/camunda/app/welcome/default/setup/", "/camunda/api/admin/setup/default/user/create",
      "/camunda/api/admin/setup/default/user/create/", "/camunda/api/admin/%73etup/default/user/create"})
  void nobodyReachesTheSetupPage(String address) {
    assertThat(Caller.anonymous(port).get(address).statusCode()).isEqualTo(403);
    assertThat(Caller.anonymous(port).post(address, "{}").statusCode()).isEqualTo(403);
    assertThat(Caller.browser(port, "admin", "admin").post(address, "{}").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beratung-schwerin", "beratung-kiel", "bueroleitung-schwerin", "bueroleitung-kiel", "leitung",
      "veranstaltungen", "admin"})
  void everybodyWithHyphensOrWithoutReachesTheRestInterface(String user) {
    assertThat(Caller.rest(port, user).get("/engine-rest/task").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, 403", "bueroleitung-schwerin, 403", "leitung, 403", "veranstaltungen, 403", "admin, 200"})
  void onlyTheAdministrationReadsOperatingFigures(String user, int status) {
    assertThat(Caller.rest(port, user).get("/actuator/metrics").statusCode()).isEqualTo(status);
    assertThat(Caller.rest(port, user).get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
      "beratung-schwerin, tasklist, 200", "beratung-schwerin, cockpit, 403", "beratung-schwerin, admin, 403",
      "bueroleitung-kiel, tasklist, 200", "bueroleitung-kiel, cockpit, 200", "bueroleitung-kiel, admin, 403",
      "leitung, tasklist, 200", "leitung, cockpit, 200", "leitung, admin, 403",
      "veranstaltungen, tasklist, 200", "veranstaltungen, cockpit, 403", "veranstaltungen, admin, 403",
      "admin, tasklist, 200", "admin, cockpit, 403", "admin, admin, 200"})
  void eachRoleHasItsApps(String user, String app, int status) {
    Caller caller = Caller.anonymous(port);
    caller.get("/camunda/app/welcome/default/");
    assertThat(caller.form("/camunda/api/admin/auth/user/default/login/" + app,
        "username=" + user + "&password=transferlotse").statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"beratung-schwerin, tasklist, 403", "veranstaltungen, tasklist, 403", "leitung, cockpit, 200"})
  void cockpitPluginsAreForThoseWhoMayUseCockpit(String user, String app, int status) {
    assertThat(Caller.browser(port, user, app)
        .post("/camunda/api/cockpit/plugin/base/default/process-instance/count", "{}").statusCode()).isEqualTo(status);
  }

  @Test
  void aForeignPageCannotUseAPasswordThatTheBrowserKeeps() {
    Caller browser = Caller.rest(port, "leitung").with("Sec-Fetch-Site", "cross-site");
    assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(403);
  }

  @Test
  void theRootLeadsToTheApps() {
    var answer = Caller.anonymous(port).get("/");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/camunda/app/"));
  }
}
