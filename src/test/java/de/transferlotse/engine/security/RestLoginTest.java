package de.transferlotse.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords over HTTP Basic: slow to guess, quick to use again, forgotten when they change. */
@EngineTest
class RestLoginTest {

  private static final String RIGHT = "Ganz-Geheim-1";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient jdbc;

  private final String id = "person-" + UUID.randomUUID();

  @BeforeEach
  void createPerson() {
    User user = identity.newUser(id);
    user.setPassword(RIGHT);
    identity.saveUser(user);
  }

  @Test
  void aChangedPasswordForgetsTheRememberedCheck() {
    assertThat(status(RIGHT)).isEqualTo(200);
    User user = identity.createUserQuery().userId(id).singleResult();
    user.setPassword("Neu-Geheim-2x");
    identity.saveUser(user);
    assertThat(status(RIGHT)).isEqualTo(401);
    clock.advance(Duration.ofMinutes(2));
    assertThat(status("Neu-Geheim-2x")).isEqualTo(200);
  }

  @Test
  void aDeletedPersonIsForgotten() {
    assertThat(status(RIGHT)).isEqualTo(200);
    identity.deleteUser(id);
    assertThat(status(RIGHT)).isEqualTo(401);
  }

  @Test
  void aRememberedPasswordStaysRightForAMinuteWhileSomebodyGuesses() {
    assertThat(status(RIGHT)).isEqualTo(200);
    assertThat(status("falsch")).isEqualTo(401);
    assertThat(status(RIGHT)).isEqualTo(200);
    clock.advance(Duration.ofSeconds(61));
    assertThat(status("falsch")).isEqualTo(401);
    assertThat(status(RIGHT)).as("locked for a moment, and no longer remembered").isEqualTo(401);
    clock.advance(Duration.ofSeconds(61));
    assertThat(status(RIGHT)).isEqualTo(200);
  }

  @Test
  void guessingNeverLocksAnAccountForGood() {
    for (int guess = 0; guess < 12; guess++) {
      assertThat(identity.checkPassword(id, "falsch")).isFalse();
      clock.advance(Duration.ofSeconds(61));
    }
    assertThat(status(RIGHT)).isEqualTo(200);
  }

  /** How slow they are is tried where the tests do not put a quicker one in its place. */
  @Test
  void passwordsAreKeptAsHashesWithTheirRounds() {
    assertThat(jdbc.sql("select pwd_ from act_id_user where id_ = :id").param("id", id).query(String.class).single())
        .startsWith("{PBKDF2-SHA512}1.").hasSizeLessThan(255);
  }

  @Test
  void aWeakPasswordIsRefused() {
    User user = identity.createUserQuery().userId(id).singleResult();
    user.setPassword("transferlotse");
    assertThatThrownBy(() -> identity.saveUser(user)).hasMessageContaining("policy");
    assertThat(status(RIGHT)).isEqualTo(200);
  }

  private int status(String password) {
    return Caller.rest(port, id, password).get("/engine-rest/task").statusCode();
  }
}
