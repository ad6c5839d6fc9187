package de.transferlotse.reminder.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.reminder.KnownRequests;
import de.transferlotse.reminder.Reminders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the reminders when a wait ends, be it completed or taken back with its engagement. */
@Component
class RequestEndListener extends AbstractBpmnParseListener {

  private final KnownRequests known;
  private final ObjectProvider<Reminders> reminders;

  RequestEndListener(KnownRequests known, ObjectProvider<Reminders> reminders) {
    this.known = known;
    this.reminders = reminders;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (known.covers(activity.getId())) {
      TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::ended);
      task.addTaskListener(TaskListener.EVENTNAME_DELETE, this::ended);
    }
  }

  private void ended(DelegateTask task) {
    if (task.getVariable(FlowVariable.NUMBER.variableName()) instanceof String number) {
      reminders.getObject().requestEnded(number, task.getTaskDefinitionKey());
    }
  }
}
