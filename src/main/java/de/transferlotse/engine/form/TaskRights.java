package de.transferlotse.engine.form;

import de.transferlotse.input.Rejection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Who may work on a task. The engine lets each member of a candidate group complete it; here only the person who holds it
 * may, or their office management.
 */
final class TaskRights {

  private static final String OFFICE_MANAGEMENT = "office-management";

  private TaskRights() {}

  /**
   * @param role group that this task is reserved for, {@code null} if for none
   * @param candidateGroups of the task
   * @throws Rejection (forbidden) with the reason
   */
  static void requireWork(Authentication who, String assignee, String role, Set<String> candidateGroups) {
    List<String> groups = who == null || who.getGroupIds() == null ? List.of() : who.getGroupIds();
    if (who == null || who.getUserId() == null) {
      throw Rejection.forbidden("Bitte melden Sie sich an.");
    }
    if (role != null && !groups.contains(role)) {
      throw Rejection.forbidden(role.equals(OFFICE_MANAGEMENT)
          ? "Über diese Aufgabe entscheidet die Büroleitung." : "Über diese Aufgabe entscheidet die Leitung.");
    }
    if (who.getUserId().equals(assignee) || managesOffice(groups, candidateGroups)) {
      return;
    }
    throw Rejection.forbidden(assignee == null
        ? "Bitte übernehmen Sie die Aufgabe, bevor Sie sie bearbeiten."
        : "Diese Aufgabe ist jemand anderem zugewiesen; bitte wenden Sie sich an Ihre Büroleitung.");
  }

  private static boolean managesOffice(List<String> groups, Set<String> candidateGroups) {
    return groups.contains(OFFICE_MANAGEMENT) && candidateGroups.stream().anyMatch(groups::contains);
  }
}
