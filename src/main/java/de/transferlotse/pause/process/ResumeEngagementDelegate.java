package de.transferlotse.pause.process;

import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the pause of the execution's engagement. */
@Component
class ResumeEngagementDelegate implements JavaDelegate {

  private final EngagementRest rest;

  ResumeEngagementDelegate(EngagementRest rest) {
    this.rest = rest;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rest.end((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
