package de.transferlotse.escalation.process;

import de.transferlotse.workforce.TaskUrgency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** A task whose due date is moved leaves the managers' filter at once; if it is still late, the next night puts it back. */
@Component
class MarkGoesWithTheDate extends AbstractBpmnParseListener {

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
        .addTaskListener(TaskListener.EVENTNAME_UPDATE, MarkGoesWithTheDate::forget);
  }

  private static void forget(DelegateTask task) {
    boolean moved = ((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.DUE_DATE);
    if (moved && task.getPriority() == TaskUrgency.ESCALATED.priority()) {
      task.setPriority(TaskUrgency.NORMAL.priority());
    }
  }
}
