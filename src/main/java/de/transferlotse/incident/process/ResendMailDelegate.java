package de.transferlotse.incident.process;

import de.transferlotse.incident.MailRepairs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the mail again to the address that a person has checked. */
@Component
class ResendMailDelegate implements JavaDelegate {

  private final MailRepairs repairs;

  ResendMailDelegate(MailRepairs repairs) {
    this.repairs = repairs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    repairs.resend(execution.getProcessInstanceId());
  }
}
