package de.transferlotse.workforce;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Creates groups, users and memberships that are missing, and leaves those that are there. */
@Component
class Accounts {

  private final IdentityService identity;

  Accounts(IdentityService identity) {
    this.identity = identity;
  }

  void ensureGroup(String id, String name) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      Group group = identity.newGroup(id);
      group.setName(name);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
  }

  void ensureMembership(String userId, String groupId) {
    if (identity.createUserQuery().userId(userId).memberOfGroup(groupId).count() == 0) {
      identity.createMembership(userId, groupId);
    }
  }

  boolean exists(String userId) {
    return identity.createUserQuery().userId(userId).count() == 1;
  }

  boolean isEmpty(String groupId) {
    return identity.createUserQuery().memberOfGroup(groupId).count() == 0;
  }

  /** The first member of a group by id, or null. */
  String firstOf(String groupId) {
    return identity.createUserQuery().memberOfGroup(groupId).orderByUserId().asc().listPage(0, 1).stream()
        .map(User::getId).findFirst().orElse(null);
  }
}
