package de.transferlotse.briefing.process;

import de.transferlotse.briefing.WeeklyDigests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sums up the week for those whose week begins today. */
@Component
class SendWeeklyDigestDelegate implements JavaDelegate {

  private final WeeklyDigests digests;

  SendWeeklyDigestDelegate(WeeklyDigests digests) {
    this.digests = digests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    digests.write();
  }
}
