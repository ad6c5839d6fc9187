package de.transferlotse.workforce;

import static de.transferlotse.workforce.StaffGroup.ADMINISTRATION;
import static de.transferlotse.workforce.StaffGroup.CONSULTANTS;
import static de.transferlotse.workforce.StaffGroup.EVENT_TEAM;
import static de.transferlotse.workforce.StaffGroup.MANAGERS;
import static de.transferlotse.workforce.StaffGroup.OFFICE_MANAGEMENT;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.GROUP_MEMBERSHIP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.SystemPermissions;

/**
 * The rights that never change. Few on purpose: each slows down every query for tasks. Rights on single tasks and
 * instances come and go with these (engine.security, {@link OfficeGrants}).
 */
final class StandingGrants {

  static final String MAIN_PROCESS = "transfer-engagement";
  private static final String MIGRATION = "migrate-engagements";
  /** What people start themselves, and who. */
  private static final Map<String, List<StaffGroup>> STARTED_BY = Map.of(
      MAIN_PROCESS, List.of(CONSULTANTS, OFFICE_MANAGEMENT),
      "hand-over-engagement", List.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS),
      "plan-pause", List.of(CONSULTANTS, OFFICE_MANAGEMENT),
      "end-engagement-early", List.of(CONSULTANTS, OFFICE_MANAGEMENT),
      "record-contact-change", List.of(CONSULTANTS, OFFICE_MANAGEMENT),
      "arrange-deputy", List.of(CONSULTANTS, OFFICE_MANAGEMENT),
      MIGRATION, List.of(ADMINISTRATION));

  private StandingGrants() {}

  static List<Grant> all() {
    List<Grant> grants = new ArrayList<>();
    for (StaffGroup group : List.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS, EVENT_TEAM)) {
      grants.add(Grant.of(group, APPLICATION, "tasklist", ACCESS));
      grants.add(Grant.of(group, PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ));
      // The Tasklist shows names, not ids.
      grants.add(Grant.of(group, USER, ANY, READ));
    }
    STARTED_BY.forEach((process, groups) -> groups.forEach(group ->
        grants.add(Grant.of(group, PROCESS_DEFINITION, process, CREATE_INSTANCE))));
    for (StaffGroup group : List.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS)) {
      grants.add(Grant.of(group, PROCESS_INSTANCE, ANY, CREATE));
    }
    for (StaffGroup group : List.of(OFFICE_MANAGEMENT, MANAGERS)) {
      grants.add(Grant.of(group, APPLICATION, "cockpit", ACCESS));
      grants.add(Grant.of(group, DECISION_DEFINITION, ANY, READ));
    }
    // Reading an instance includes its incidents.
    grants.add(Grant.of(MANAGERS, PROCESS_DEFINITION, ANY, READ_INSTANCE, READ_TASK, READ_HISTORY));
    grants.add(Grant.of(ADMINISTRATION, APPLICATION, "admin", ACCESS));
    grants.add(Grant.of(ADMINISTRATION, APPLICATION, "tasklist", ACCESS));
    grants.add(Grant.of(ADMINISTRATION, PROCESS_DEFINITION, MIGRATION, ProcessDefinitionPermissions.READ));
    grants.add(Grant.of(ADMINISTRATION, PROCESS_INSTANCE, ANY, CREATE));
    grants.add(Grant.of(ADMINISTRATION, USER, ANY, ALL));
    grants.add(Grant.of(ADMINISTRATION, GROUP, ANY, ALL));
    grants.add(Grant.of(ADMINISTRATION, GROUP_MEMBERSHIP, ANY, ALL));
    grants.add(Grant.of(ADMINISTRATION, AUTHORIZATION, ANY, ALL));
    grants.add(Grant.of(ADMINISTRATION, SYSTEM, ANY, SystemPermissions.READ));
    return grants;
  }
}
