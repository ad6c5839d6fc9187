package de.transferlotse.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups, first accounts and rights after a start. */
@EngineTest
class WorkforceSetupTest {

  @LocalServerPort int port;
  @Autowired WorkforceSetup setup;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"consultants", "office-management", "managers", "event-team", "administration",
      "office-schwerin", "office-kiel"})
  void bringsTheGroups(String group) {
    assertThat(identity.createGroupQuery().groupId(group).singleResult().getName()).isNotBlank();
  }

  @Test
  void changesNothingWhenNothingIsMissing() {
    String before = state();
    setup.afterSingletonsInstantiated();
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void addsWhatIsMissingAndLeavesWhatWasAdded() {
    identity.deleteMembership("admin", "camunda-admin");
    identity.deleteGroup("event-team");
    identity.createMembership("veranstaltungen", "consultants");
    authorizations.deleteAuthorization(authorizations.createAuthorizationQuery().groupIdIn("managers")
        .resourceType(Resources.APPLICATION).resourceId("cockpit").singleResult().getId());
    setup.afterSingletonsInstantiated();
    assertThat(identity.createGroupQuery().groupId("event-team").count()).isOne();
    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").singleResult().getId()).isEqualTo("admin");
    assertThat(identity.createUserQuery().userId("veranstaltungen").memberOfGroup("consultants").count()).isOne();
    assertThat(authorizations.createAuthorizationQuery().groupIdIn("managers")
        .resourceType(Resources.APPLICATION).resourceId("cockpit").count()).isOne();
    identity.deleteMembership("veranstaltungen", "consultants");
    identity.createMembership("veranstaltungen", "event-team");
  }

  @Test
  void theEnginesOwnAdminGroupHasNoRights() {
    assertThat(authorizations.createAuthorizationQuery().groupIdIn("camunda-admin").list())
        .allSatisfy(grant -> assertThat(grant.getResourceType()).isEqualTo(Resources.GROUP.resourceType()));
  }

  @Test
  void peopleChangeTheirOwnPasswordButNeitherOthersNorTheirGroups() {
    Caller person = Caller.rest(port, "beratung-kiel");
    assertThat(person.put("/engine-rest/user/leitung/credentials",
        "{\"password\":\"Ganz-Geheim-1\",\"authenticatedUserPassword\":\"transferlotse\"}").statusCode()).isEqualTo(403);
    assertThat(person.put("/engine-rest/group/managers/members/beratung-kiel", "{}").statusCode()).isEqualTo(403);
    assertThat(person.delete("/engine-rest/user/beratung-kiel").statusCode()).isEqualTo(403);
    assertThat(person.put("/engine-rest/user/beratung-kiel/credentials",
        "{\"password\":\"Ganz-Geheim-1\",\"authenticatedUserPassword\":\"transferlotse\"}").statusCode()).isEqualTo(204);
    assertThat(Caller.rest(port, "beratung-kiel", "Ganz-Geheim-1").get("/engine-rest/task").statusCode()).isEqualTo(200);
    assertThat(identity.createUserQuery().userId("beratung-kiel").memberOfGroup("managers").count()).isZero();
  }

  private String state() {
    return jdbc.sql("""
        select (select count(*) from act_ru_authorization) || ' ' || (select count(*) from act_id_membership) || ' '
          || (select count(*) from act_id_group) || ' ' || (select sum(rev_) from act_ru_authorization) || ' '
          || (select string_agg(pwd_, ',' order by id_) from act_id_user)""").query(String.class).single();
  }
}
