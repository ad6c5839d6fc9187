package de.transferlotse.handover.process;

import de.transferlotse.handover.DeputyMails;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the deputy that their time has begun. */
@Component
class TellDeputyDelegate implements JavaDelegate {

  private final DeputyMails mails;

  TellDeputyDelegate(DeputyMails mails) {
    this.mails = mails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mails.tell(execution.getProcessInstanceId());
  }
}
