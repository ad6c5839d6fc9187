package de.transferlotse.workforce;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with one resource, or with all of its kind ("*"). */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

  static Grant of(StaffGroup group, Resource resource, String resourceId, Permission... permissions) {
    return new Grant(group.id(), resource, resourceId, List.of(permissions));
  }
}
