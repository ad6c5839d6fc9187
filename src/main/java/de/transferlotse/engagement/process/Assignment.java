package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says who gets a task, asked anew whenever one is created, so that a change of consultant needs no other place. */
@Component("assignment")
public class Assignment {

  private final Engagements engagements;
  private final Offices offices;
  private final Staff staff;
  private final ObjectProvider<IdentityService> identities;

  Assignment(Engagements engagements, Offices offices, Staff staff, ObjectProvider<IdentityService> identities) {
    this.engagements = engagements;
    this.offices = offices;
    this.staff = staff;
    this.identities = identities;
  }

  /** Who starts the engagement chooses the Kommune. */
  public String starterOf(DelegateExecution execution) {
    var who = identities.getObject().getCurrentAuthentication();
    return who == null ? null : who.getUserId();
  }

  /** The office of who starts, so that a colleague there can go on; without an office all consultants. */
  public String starterGroupOf(DelegateExecution execution) {
    String starter = starterOf(execution);
    String officeId = starter == null ? null : staff.of(starter).officeId();
    return officeId == null ? StaffGroup.CONSULTANTS.id() : offices.of(officeId).groupId();
  }

  /** Whether a task's assignee is who started its process: such a task never changes hands. */
  static boolean isStarters(Expression assignee) {
    return assignee.getExpressionText().contains("starterOf");
  }

  /** {@code null} while nobody of the office has taken the engagement. */
  public String consultantOf(DelegateExecution execution) {
    return engagement(execution).consultant();
  }

  public String officeGroupOf(DelegateExecution execution) {
    return offices.of(engagement(execution).officeId()).groupId();
  }

  /** {@code null} if several lead the office: then one of them takes the task. */
  public String officeManagerOf(DelegateExecution execution) {
    return staff.officeManagerOf(engagement(execution).officeId());
  }

  /** {@code null} if there are several managers: then one of them takes the task. */
  public String managerOf(DelegateExecution execution) {
    return staff.managerIfOnly();
  }

  private Engagement engagement(DelegateExecution execution) {
    return engagements.held((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
