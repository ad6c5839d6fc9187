package de.transferlotse.incident.process;

import de.transferlotse.incident.Incidents;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets what stood still run again; if it fails once more, that is a new incident. */
@Component
class RetryStepDelegate implements JavaDelegate {

  private final Incidents incidents;

  RetryStepDelegate(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    incidents.repeat(execution.getProcessInstanceId());
  }
}
