package de.transferlotse.engine.form;

import de.transferlotse.input.Rejection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * A person starts a process with nothing in hand: number and variables come from the tables, never from a caller. Only
 * a {@link TrustedStart} gives a number along.
 */
@Component
class PlainStart extends AbstractBpmnParseListener {

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) PlainStart::requireNothing);
  }

  private static void requireNothing(DelegateExecution execution) {
    if (Context.getCommandContext().getSession(TrustedNumber.class).isGiven()) {
      return;
    }
    boolean byPerson = Context.getCommandContext().getAuthenticatedUserId() != null
        && execution.getSuperExecution() == null;
    if (byPerson && (execution.getProcessBusinessKey() != null || !execution.getVariables().isEmpty())) {
      throw Rejection.invalid("Eine Begleitung beginnt ohne weitere Angaben; die Kommune wählen Sie in der ersten Aufgabe.");
    }
  }
}
