package de.transferlotse.engagement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A task that goes to a deputy names the absent person as its owner, so that they do not lose sight of it. */
@Component
class DeputyOwner extends AbstractBpmnParseListener {

  private final ObjectProvider<Assignment> assignment;

  DeputyOwner(ObjectProvider<Assignment> assignment) {
    this.assignment = assignment;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    if (task.getAssigneeExpression() != null) {
      task.addTaskListener(TaskListener.EVENTNAME_CREATE, created -> note(created, task.getAssigneeExpression()));
    }
  }

  private void note(DelegateTask task, Expression assignee) {
    if (task.getAssignee() != null) {
      String principal = assignment.getObject().principalOf(assignee, task.getExecution());
      if (principal != null && !principal.equals(task.getAssignee())) {
        task.setOwner(principal);
      }
    }
  }
}
