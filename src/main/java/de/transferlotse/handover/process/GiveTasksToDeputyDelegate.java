package de.transferlotse.handover.process;

import de.transferlotse.engagement.process.TaskAlignment;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the tasks of one engagement to the deputy, who works on them from today. */
@Component
class GiveTasksToDeputyDelegate implements JavaDelegate {

  private final TaskAlignment alignment;

  GiveTasksToDeputyDelegate(TaskAlignment alignment) {
    this.alignment = alignment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alignment.realign((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
