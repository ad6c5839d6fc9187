package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.Phase;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Notes in table and root process that an engagement reaches a phase; the processes called later get it from there. */
@Component("phases")
public class Phases {

  private final Engagements engagements;

  Phases(Engagements engagements) {
    this.engagements = engagements;
  }

  public void enter(DelegateExecution execution, String phase) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    engagements.enter(number, Phase.labelled(phase));
    execution.setVariable(FlowVariable.PHASE.variableName(), phase);
  }
}
