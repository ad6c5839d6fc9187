package de.transferlotse.answer.process;

import de.transferlotse.answer.Answers;
import de.transferlotse.engine.FlowVariable;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the answers when a task that waits for one begins and ends. */
@Component
class WaitListener extends AbstractBpmnParseListener {

  private final ObjectProvider<Answers> answers;

  WaitListener(ObjectProvider<Answers> answers) {
    this.answers = answers;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (isWait(element)) {
      TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      task.addTaskListener(TaskListener.EVENTNAME_CREATE, begun -> tell(begun, answers.getObject()::reached));
      task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> tell(done, answers.getObject()::done));
    }
  }

  private static boolean isWait(Element task) {
    Element extensions = task.element("extensionElements");
    Element properties = extensions == null ? null
        : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    return properties != null && properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
        .anyMatch(property -> "waitsFor".equals(property.attribute("name")));
  }

  /** Asks the process for the number: a task has no variables of its own, which the engine would look for first. */
  private static void tell(DelegateTask task, BiConsumer<String, String> what) {
    if (task.getExecution().getVariable(FlowVariable.NUMBER.variableName()) instanceof String number) {
      what.accept(number, task.getTaskDefinitionKey());
    }
  }
}
