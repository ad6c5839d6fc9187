package de.transferlotse.closing.process;

import de.transferlotse.closing.Ending;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the engagement once its closing note is signed off. */
@Component
class CloseEngagementDelegate implements JavaDelegate {

  private final Ending ending;

  CloseEngagementDelegate(Ending ending) {
    this.ending = ending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ending.close((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
