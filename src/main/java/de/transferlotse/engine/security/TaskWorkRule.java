package de.transferlotse.engine.security;

import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.TaskProperty;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Narrows the engine's right to work on a task: the office's group sees all its tasks, yet only the assignee, whoever
 * claims a free one, and the office management work on it; a task with a role is for that role alone.
 */
class TaskWorkRule extends AuthorizationCommandChecker {

  @Override
  public void checkTaskWork(TaskEntity task) {
    super.checkTaskWork(task);
    CommandContext context = Context.getCommandContext();
    Authentication person = context.getAuthentication();
    if (person == null || !context.isAuthorizationCheckEnabled() || task.getExecutionId() == null) {
      return;
    }
    List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
    if (!person.getUserId().equals(task.getAssignee()) && !mayStepIn(task, groups)) {
      throw Rejection.forbidden("Diese Aufgabe liegt bei jemand anderem.");
    }
  }

  private static boolean mayStepIn(TaskEntity task, List<String> groups) {
    return TaskProperty.ROLE.of(task.getBpmnModelElementInstance())
        .map(groups::contains)
        .orElseGet(() -> task.getAssignee() == null || groups.contains(StaffGroup.OFFICE_MANAGEMENT.id()));
  }
}
