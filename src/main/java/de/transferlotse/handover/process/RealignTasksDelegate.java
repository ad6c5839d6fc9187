package de.transferlotse.handover.process;

import de.transferlotse.engagement.process.TaskAlignment;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the tasks of one engagement back to who works on them after the deputy. */
@Component
class RealignTasksDelegate implements JavaDelegate {

  private final TaskAlignment alignment;

  RealignTasksDelegate(TaskAlignment alignment) {
    this.alignment = alignment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alignment.realign((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
