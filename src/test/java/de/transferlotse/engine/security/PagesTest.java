package de.transferlotse.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our own pages, read and sent by somebody who signed in to the Tasklist. */
@EngineTest
class PagesTest {

  @LocalServerPort int port;
  @Autowired IdentityService identity;

  @Test
  void knowsWhoSignedInToTheTasklist() {
    var page = Caller.browser(port, "beratung-schwerin", "tasklist").get("/pages/probe");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).startsWith("beratung-schwerin ");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'self'"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void leadsAnonymousReadersToTheLoginWithTheWayBackAndRefusesWhatTheySend() {
    var page = Caller.anonymous(port).get("/pages/probe?note=a%26b");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
        .endsWith("/camunda/app/tasklist/default/?zurueck=%2Fpages%2Fprobe%3Fnote%3Da%2526b"));
    assertThat(Caller.anonymous(port).form("/pages/probe", "note=x").statusCode()).isEqualTo(401);
  }

  @Test
  void refusesAFormWithoutItsToken() {
    Caller reader = Caller.browser(port, "beratung-schwerin", "tasklist");
    assertThat(reader.form("/pages/probe", "note=x").statusCode()).isEqualTo(403);
    assertThat(reader.get("/pages/probe").statusCode()).as("still signed in").isEqualTo(200);
  }

  @Test
  void takesAFormWithItsTokenAndKeepsTheLogin() {
    Caller reader = Caller.browser(port, "bueroleitung-kiel", "tasklist");
    String token = reader.get("/pages/probe").body().split(" ")[1];
    var answer = reader.form("/pages/probe", "note=Notiz&_csrf=" + token);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("office-management", "office-kiel", "Notiz");
    assertThat(reader.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);
  }

  @Test
  void aDeletedPersonIsOutAtOnce() {
    User user = identity.newUser("geht-bald");
    user.setPassword("transferLotse-1");
    identity.saveUser(user);
    Caller reader = Caller.browser(port, "geht-bald", "welcome", "transferLotse-1");
    assertThat(reader.get("/pages/probe").statusCode()).isEqualTo(200);
    identity.deleteUser("geht-bald");
    assertThat(reader.get("/pages/probe").statusCode()).isEqualTo(302);
  }

  @Test
  void ourAddressesBelowTheWebappsKnowThePerson() {
    assertThat(Caller.browser(port, "leitung", "cockpit").get("/camunda/api/transferlotse/probe").body())
        .isEqualTo("leitung");
    assertThat(Caller.anonymous(port).get("/camunda/api/transferlotse/probe").statusCode()).isEqualTo(401);
  }
}
