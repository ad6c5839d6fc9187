package de.transferlotse.handover.process;

import de.transferlotse.handover.Handovers;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the process for which engagements its step is repeated. */
@Component("handoverSteps")
public class HandoverSteps {

  private final Handovers handovers;

  HandoverSteps(Handovers handovers) {
    this.handovers = handovers;
  }

  public List<String> engagementsOf(DelegateExecution execution) {
    return handovers.numbersOf(execution.getProcessInstanceId());
  }
}
