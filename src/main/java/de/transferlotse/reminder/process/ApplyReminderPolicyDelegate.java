package de.transferlotse.reminder.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.reminder.ReminderAction;
import de.transferlotse.reminder.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes what is done about the execution's engagement today, in the transaction of the step that does it. */
@Component
class ApplyReminderPolicyDelegate implements JavaDelegate {

  private final Reminders reminders;

  ApplyReminderPolicyDelegate(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    execution.setVariable(FlowVariable.REMINDER_ACTION.variableName(),
        branch(reminders.decide(number, execution.getProcessInstanceId())));
  }

  /** As the gateway asks for it. */
  private static String branch(ReminderAction action) {
    return switch (action) {
      case REMIND, REMIND_NEXT -> "remind";
      case CALL -> "call";
      case NONE -> "none";
    };
  }
}
