package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Renewals;
import de.transferlotse.engine.FlowVariable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the engine when somebody has to ask a Kommune whether it wants to renew its agreement. */
@Component
public class RenewalTimer {

  private final Renewals renewals;

  RenewalTimer(Renewals renewals) {
    this.renewals = renewals;
  }

  /** What has passed already is due at once. */
  public Date monthsBeforeEnd(DelegateExecution execution, int months) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    return Date.from(renewals.monthsBeforeEnd(number, months));
  }
}
