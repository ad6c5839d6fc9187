package de.transferlotse.monitoring.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.monitoring.plausibility.Plausibility;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says whether somebody has to look at what an import brought. */
@Component
class CheckPlausibilityDelegate implements JavaDelegate {

  private final Plausibility plausibility;

  CheckPlausibilityDelegate(Plausibility plausibility) {
    this.plausibility = plausibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long importId = (Long) execution.getVariable(FlowVariable.IMPORT_NUMBER.variableName());
    execution.setVariable(FlowVariable.VALUES_ODD.variableName(), !plausibility.ofImport(importId).isEmpty());
  }
}
