package de.transferlotse.evaluation.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.evaluation.Impacts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares before and after once both are agreed and the goals are reviewed. */
@Component
class ComputeImpactDelegate implements JavaDelegate {

  private final Impacts impacts;

  ComputeImpactDelegate(Impacts impacts) {
    this.impacts = impacts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    impacts.compute((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
