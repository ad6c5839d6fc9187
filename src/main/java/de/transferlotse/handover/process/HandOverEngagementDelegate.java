package de.transferlotse.handover.process;

import de.transferlotse.engagement.process.TaskAlignment;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.handover.Handover;
import de.transferlotse.handover.Handovers;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives one engagement, and everything of it that is open, to the new consultant. */
@Component
class HandOverEngagementDelegate implements JavaDelegate {

  private final Handovers handovers;
  private final TaskAlignment alignment;

  HandOverEngagementDelegate(Handovers handovers, TaskAlignment alignment) {
    this.handovers = handovers;
    this.alignment = alignment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    Optional<Handover> handover = handovers.carryOut(execution.getProcessInstanceId(), number);
    handover.ifPresent(done -> alignment.realign(number));
    // Local, because other engagements are handed over beside this one.
    execution.setVariableLocal(FlowVariable.TELL_MUNICIPALITY.variableName(),
        handover.filter(Handover::tellMunicipality).isPresent());
  }
}
