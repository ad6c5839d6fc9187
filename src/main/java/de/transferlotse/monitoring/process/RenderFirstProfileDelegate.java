package de.transferlotse.monitoring.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.monitoring.FirstProfiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the first Kommunenprofil. */
@Component
class RenderFirstProfileDelegate implements JavaDelegate {

  private final FirstProfiles profiles;

  RenderFirstProfileDelegate(FirstProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    profiles.create((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
