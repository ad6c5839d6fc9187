package de.transferlotse.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.platform.AdminSettings;
import de.transferlotse.platform.StartFailure;
import de.transferlotse.support.EngineTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a start in production does while nobody administers. */
@EngineTest
class FirstAdministratorTest {

  @Autowired Accounts accounts;
  @Autowired IdentityService identity;

  @BeforeEach
  void leaveNobody() {
    identity.createUserQuery().memberOfGroup("administration").list()
        .forEach(user -> identity.deleteMembership(user.getId(), "administration"));
  }

  @AfterEach
  void restore() {
    accounts.ensureMembership("admin", "administration");
  }

  @Test
  void createsTheOneFromTheSettings() {
    start("erste-person", "Ganz-Geheim-1");
    assertThat(identity.checkPassword("erste-person", "Ganz-Geheim-1")).isTrue();
    assertThat(accounts.firstOf("administration")).isEqualTo("erste-person");
  }

  @Test
  void leavesThoseWhoAreThere() {
    accounts.ensureMembership("admin", "administration");
    start("noch-jemand", "Ganz-Geheim-1");
    assertThat(accounts.exists("noch-jemand")).isFalse();
  }

  @Test
  void saysWhatAPasswordNeeds() {
    assertThatThrownBy(() -> start("schwach", "transferlotse")).isInstanceOf(StartFailure.class)
        .hasMessageContaining("transferlotse.admin.password");
    assertThat(accounts.exists("schwach")).isFalse();
  }

  private void start(String user, String password) {
    new FirstAdministrator(accounts, identity, new AdminSettings(user, password)).create();
  }
}
