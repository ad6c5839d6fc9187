package de.transferlotse.benchmark;

import java.util.AbstractMap;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The beans that the models name, doing nothing: every delegate is empty, every question has a ready answer. */
public class BareBeans extends AbstractMap<Object, Object> {

  private static final long DAY = 86_400_000L;

  private final Map<String, Object> answering =
      Map.of("assignment", this, "deadlines", this, "phases", this, "reflections", this,
          "milestoneDeadlines", this, "escalationNights", this, "reminderMornings", this, "digestMornings", this,
          "renewalTimer", this);

  public String starterOf(DelegateExecution execution) {
    return "beratung-schwerin";
  }

  public String starterGroupOf(DelegateExecution execution) {
    return "office-schwerin";
  }

  public String consultantOf(DelegateExecution execution) {
    return "beratung-schwerin";
  }

  public String officeGroupOf(DelegateExecution execution) {
    return "office-schwerin";
  }

  public String officeManagerOf(DelegateExecution execution) {
    return "bueroleitung-schwerin";
  }

  public String managerOf(DelegateExecution execution) {
    return "leitung";
  }

  public Date workingDays(DelegateExecution execution, int days) {
    return new Date(ClockUtil.getCurrentTime().getTime() + days * DAY);
  }

  public Date afterFirstTalk(DelegateExecution execution) {
    return workingDays(execution, 2);
  }

  public Date next(DelegateExecution execution) {
    return workingDays(execution, 90);
  }

  public String yearlyCycle(DelegateExecution execution) {
    return "R/P1Y";
  }

  public String cycle() {
    return "0 0 3 * * ?";
  }

  /** Later than the script's engagement lasts, as for the agreement that it concludes. */
  public Date monthsBeforeEnd(DelegateExecution execution, int months) {
    return workingDays(execution, 1000);
  }

  public void begin(DelegateExecution execution) {
    // Nothing is noted.
  }

  public void enter(DelegateExecution execution, String phase) {
    // The variable of this name is handed on as it was.
  }

  @Override
  public boolean containsKey(Object name) {
    return answering.containsKey(name) || String.valueOf(name).endsWith("Delegate");
  }

  @Override
  public Object get(Object name) {
    JavaDelegate nothing = execution -> { };
    return answering.getOrDefault(name, String.valueOf(name).endsWith("Delegate") ? nothing : null);
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
