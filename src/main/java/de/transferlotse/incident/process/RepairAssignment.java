package de.transferlotse.incident.process;

import de.transferlotse.engagement.process.Assignment;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.workforce.StaffGroup;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who repeats a step: the office management for an engagement's, the administration for any other. */
@Component("repairAssignment")
public class RepairAssignment {

  private final Assignment assignment;

  RepairAssignment(Assignment assignment) {
    this.assignment = assignment;
  }

  /** {@code null} if it is a group's. */
  public String personOf(DelegateExecution execution) {
    return ofEngagement(execution) ? assignment.officeManagerOf(execution) : null;
  }

  public String groupOf(DelegateExecution execution) {
    return ofEngagement(execution) ? assignment.officeGroupOf(execution) : StaffGroup.ADMINISTRATION.id();
  }

  private static boolean ofEngagement(DelegateExecution execution) {
    return execution.getVariable(FlowVariable.NUMBER.variableName()) != null;
  }
}
