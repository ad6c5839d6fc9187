package de.transferlotse.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class StaffTest {

  @Autowired Staff staff;
  @Autowired IdentityService identity;

  @Test
  void knowsNameMailOfficeAndGroups() {
    assertThat(staff.of("bueroleitung-kiel")).usingRecursiveComparison().isEqualTo(new StaffMember("bueroleitung-kiel",
        "Büroleitung Kiel", "bueroleitung-kiel@transferagentur-nordost.example", null, "kiel",
        Set.of("office-management", "office-kiel")));
    assertThat(staff.of("leitung").officeId()).isNull();
    assertThat(staff.of("leitung").belongsTo(StaffGroup.MANAGERS)).isTrue();
  }

  @Test
  void knowsAPhoneNumberThatIsNoted() {
    identity.setUserInfo("beratung-schwerin", "phone", "0385 0000");
    assertThat(staff.of("beratung-schwerin").phone()).isEqualTo("0385 0000");
  }

  @Test
  void refusesAnUnknownPerson() {
    assertThatThrownBy(() -> staff.of("niemand")).isInstanceOf(Rejection.class).hasMessageContaining("„niemand“");
    assertThat(staff.find("niemand")).isEmpty();
  }

  @Test
  void answersWhoeverIsSignedIn() {
    identity.setAuthentication("veranstaltungen", List.of());
    try {
      assertThat(staff.of("admin").groups()).contains("administration");
    } finally {
      identity.clearAuthentication();
    }
  }

  @Test
  void namesAnOfficeManagerOrManagerOnlyIfThereIsJustOne() {
    assertThat(staff.officeManagerOf("schwerin")).isEqualTo("bueroleitung-schwerin");
    assertThat(staff.officeManagerOf("anderswo")).isNull();
    assertThat(staff.managerIfOnly()).isEqualTo("leitung");
    User second = identity.newUser("zweite-leitung");
    second.setPassword("Ganz-Geheim-1");
    identity.saveUser(second);
    for (String group : List.of("managers", "office-management", "office-schwerin")) {
      identity.createMembership("zweite-leitung", group);
    }
    assertThat(staff.managerIfOnly()).isNull();
    assertThat(staff.officeManagerOf("schwerin")).isNull();
    assertThat(staff.officeManagerOf("kiel")).isEqualTo("bueroleitung-kiel");
    identity.deleteUser("zweite-leitung");
  }

  @Test
  void tellsMembers() {
    assertThat(staff.isMember("beratung-kiel", "office-kiel")).isTrue();
    assertThat(staff.isMember("beratung-kiel", "office-schwerin")).isFalse();
  }
}
