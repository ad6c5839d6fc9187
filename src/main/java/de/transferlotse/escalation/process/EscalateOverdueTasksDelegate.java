package de.transferlotse.escalation.process;

import de.transferlotse.escalation.Escalations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Escalates what is overdue tonight; each night's process is an occasion of its own. */
@Component
class EscalateOverdueTasksDelegate implements JavaDelegate {

  private final Escalations escalations;

  EscalateOverdueTasksDelegate(Escalations escalations) {
    this.escalations = escalations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    escalations.escalate("Nacht " + execution.getProcessInstanceId());
  }
}
