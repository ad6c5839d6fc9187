package de.transferlotse.pause.process;

import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the pause of the execution's engagement. */
@Component
class SuspendEngagementDelegate implements JavaDelegate {

  private final EngagementRest rest;

  SuspendEngagementDelegate(EngagementRest rest) {
    this.rest = rest;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean begun = rest.begin((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
    execution.setVariable(FlowVariable.PAUSE_BEGUN.variableName(), begun);
  }
}
