package de.transferlotse.workforce;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Gives groups the rights they lack and leaves those they have. */
@Component
class Grants {

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void ensure(Grant grant) {
    Authorization given = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT)
        .groupIdIn(grant.group()).resourceType(grant.resource()).resourceId(grant.resourceId()).singleResult();
    if (given != null && grant.permissions().stream().allMatch(given::isPermissionGranted)) {
      return;
    }
    Authorization wanted = given == null ? blank(grant) : given;
    for (Permission permission : grant.permissions()) {
      wanted.addPermission(permission);
    }
    authorizations.saveAuthorization(wanted);
  }

  /** Takes back all that a group was granted on one resource. */
  void withdraw(String group, Resource resource, String resourceId) {
    authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).groupIdIn(group)
        .resourceType(resource).resourceId(resourceId).list()
        .forEach(given -> authorizations.deleteAuthorization(given.getId()));
  }

  private Authorization blank(Grant grant) {
    Authorization blank = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
    blank.setGroupId(grant.group());
    blank.setResource(grant.resource());
    blank.setResourceId(grant.resourceId());
    return blank;
  }
}
