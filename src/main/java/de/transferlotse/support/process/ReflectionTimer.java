package de.transferlotse.support.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.support.ReflectionTalks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells the engine when the next Reflexionsgespräch is due, and begins it. */
@Component("reflections")
public class ReflectionTimer {

  private final ReflectionTalks talks;

  ReflectionTimer(ReflectionTalks talks) {
    this.talks = talks;
  }

  /**
   * Asked anew each time the timer fires: only the first date of the interval counts, so that it is always the right
   * day and hour of the agreement in force then.
   */
  public String yearlyCycle(DelegateExecution execution) {
    return "R/" + talks.nextInvitation(number(execution)) + "/P1Y";
  }

  public void begin(DelegateExecution execution) {
    talks.invite(number(execution));
  }

  private static String number(DelegateExecution execution) {
    return (String) execution.getVariable(FlowVariable.NUMBER.variableName());
  }
}
