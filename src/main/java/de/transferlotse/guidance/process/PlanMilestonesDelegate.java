package de.transferlotse.guidance.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.guidance.ImplementationPlans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Proposes the milestones of the plan. */
@Component
class PlanMilestonesDelegate implements JavaDelegate {

  private final ImplementationPlans plans;

  PlanMilestonesDelegate(ImplementationPlans plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    plans.propose((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
