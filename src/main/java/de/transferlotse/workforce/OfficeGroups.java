package de.transferlotse.workforce;

import de.transferlotse.municipality.OfficeChanged;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives each office its group, under the name that the office has. */
@Component
class OfficeGroups {

  private final Accounts accounts;
  private final IdentityService identity;

  OfficeGroups(Accounts accounts, IdentityService identity) {
    this.accounts = accounts;
    this.identity = identity;
  }

  @EventListener
  void follow(OfficeChanged office) {
    accounts.ensureGroup(office.groupId(), office.name());
    Group group = identity.createGroupQuery().groupId(office.groupId()).singleResult();
    if (!office.name().equals(group.getName())) {
      group.setName(office.name());
      identity.saveGroup(group);
    }
  }
}
