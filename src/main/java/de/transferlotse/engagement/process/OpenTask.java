package de.transferlotse.engagement.process;

import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.TaskProperty;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Asks an open task's model again for its assignee and groups, and changes the task where the answer is another. */
@Component
class OpenTask {

  /** A task of whoever started its process never changes hands. */
  private static final String STARTER = "starterOf(";

  private final Assignment assignment;
  private final Staff staff;

  OpenTask(Assignment assignment, Staff staff) {
    this.assignment = assignment;
    this.staff = staff;
  }

  /** Only within a command of the engine. */
  void realign(TaskEntity task) {
    Expression assignee = task.getTaskDefinition().getAssigneeExpression();
    if (assignee == null || assignee.getExpressionText().contains(STARTER)) {
      return;
    }
    int state = task.getSuspensionState();
    // The engine changes no task that rests: for the length of this step it does not.
    task.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
    Set<String> groups = groupsByModel(task);
    String wanted = (String) assignee.getValue(task.getExecution());
    String principal = wanted == null ? null : assignment.principalOf(assignee, task.getExecution());
    assign(task, wanted == null ? claimer(task, groups) : wanted,
        Objects.equals(principal, wanted) ? null : principal);
    offer(task, groups);
    task.setSuspensionState(state);
  }

  /**
   * An owner is there only beside a deputy. Who changes from one to the other keeps the grant: it is given first. The
   * engine tells its listeners only if asked to.
   */
  private static void assign(TaskEntity task, String assignee, String owner) {
    if (owner != null && !owner.equals(task.getOwner())) {
      task.setOwner(owner);
    }
    boolean changesHands = !Objects.equals(task.getAssignee(), assignee);
    if (changesHands) {
      task.setAssignee(assignee);
    }
    if (owner == null && task.getOwner() != null) {
      task.setOwner(null);
    }
    if (changesHands) {
      task.triggerUpdateEvent();
    }
  }

  /** Whoever took a task that is for everybody of a group keeps it as long as they could take it now. */
  private String claimer(TaskEntity task, Set<String> groups) {
    Set<String> needed = new HashSet<>(groups);
    TaskProperty.ROLE.of(task.getBpmnModelElementInstance()).ifPresent(needed::add);
    return task.getAssignee() != null
        && staff.find(task.getAssignee()).filter(person -> person.groups().containsAll(needed)).isPresent()
        ? task.getAssignee() : null;
  }

  private static void offer(TaskEntity task, Set<String> groups) {
    Set<String> present = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
        .collect(Collectors.toSet());
    present.stream().filter(group -> !groups.contains(group)).forEach(task::deleteCandidateGroup);
    groups.stream().filter(group -> !present.contains(group)).forEach(task::addCandidateGroup);
  }

  private static Set<String> groupsByModel(TaskEntity task) {
    return task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
        .map(group -> (String) group.getValue(task.getExecution())).collect(Collectors.toSet());
  }
}
