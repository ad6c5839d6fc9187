package de.transferlotse.incident.process;

import de.transferlotse.engagement.process.Assignment;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.workforce.StaffGroup;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Who repairs: of an engagement the office management its steps and the consultant its mails, the administration whatever
 * belongs to none.
 */
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

  /** {@code null} if the mail was for the agency's own staff: then one of the administration takes it. */
  public String consultantOf(DelegateExecution execution) {
    return ofEngagement(execution) ? assignment.consultantOf(execution) : null;
  }

  public String groupOf(DelegateExecution execution) {
    return ofEngagement(execution) ? assignment.officeGroupOf(execution) : StaffGroup.ADMINISTRATION.id();
  }

  private static boolean ofEngagement(DelegateExecution execution) {
    return execution.getVariable(FlowVariable.NUMBER.variableName()) != null;
  }
}
