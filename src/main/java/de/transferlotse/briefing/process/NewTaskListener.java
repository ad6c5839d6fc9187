package de.transferlotse.briefing.process;

import de.transferlotse.briefing.NewTasks;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notes each task that comes to somebody by another's doing or by itself. */
@Component
class NewTaskListener extends AbstractBpmnParseListener {

  /** Whoever has to repair a step gets a mail about that step at once. */
  private static final Set<String> TOLD_OTHERWISE = Set.of("repair-step");

  private final ObjectProvider<NewTasks> newTasks;

  NewTaskListener(ObjectProvider<NewTasks> newTasks) {
    this.newTasks = newTasks;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (!TOLD_OTHERWISE.contains(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey())) {
      ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
          .addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::note);
    }
  }

  private void note(DelegateTask task) {
    String person = task.getAssignee();
    if (person != null && !person.equals(Context.getCommandContext().getAuthenticatedUserId())) {
      newTasks.getObject().came(task.getId(), person, ((ExecutionEntity) task.getExecution()).getRootProcessInstanceId());
    }
  }
}
