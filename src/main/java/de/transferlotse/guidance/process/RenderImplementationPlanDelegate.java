package de.transferlotse.guidance.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.guidance.ImplementationPlanPaper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the Umsetzungsplan as PDF. */
@Component
class RenderImplementationPlanDelegate implements JavaDelegate {

  private final ImplementationPlanPaper paper;

  RenderImplementationPlanDelegate(ImplementationPlanPaper paper) {
    this.paper = paper;
  }

  @Override
  public void execute(DelegateExecution execution) {
    paper.render((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
