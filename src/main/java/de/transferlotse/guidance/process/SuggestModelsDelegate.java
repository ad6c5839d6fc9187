package de.transferlotse.guidance.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.guidance.ModelProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Weighs the models and keeps the proposal. */
@Component
class SuggestModelsDelegate implements JavaDelegate {

  private final ModelProposals proposals;

  SuggestModelsDelegate(ModelProposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.suggest((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
