package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
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
  private final Deputies deputies;
  private final ObjectProvider<IdentityService> identities;

  Assignment(Engagements engagements, Offices offices, Staff staff, Deputies deputies,
      ObjectProvider<IdentityService> identities) {
    this.engagements = engagements;
    this.offices = offices;
    this.staff = staff;
    this.deputies = deputies;
    this.identities = identities;
  }

  /** Who starts the engagement chooses the Kommune. */
  public String starterOf(DelegateExecution execution) {
    var who = identities.getObject().getCurrentAuthentication();
    return who == null ? null : who.getUserId();
  }

  /** The office of who starts, so that a colleague there can go on; without an office the managers, or all
   * consultants. */
  public String starterGroupOf(DelegateExecution execution) {
    String starter = starterOf(execution);
    if (starter == null) {
      return StaffGroup.CONSULTANTS.id();
    }
    StaffMember person = staff.of(starter);
    if (person.officeId() != null) {
      return offices.of(person.officeId()).groupId();
    }
    return person.belongsTo(StaffGroup.MANAGERS) ? StaffGroup.MANAGERS.id() : StaffGroup.CONSULTANTS.id();
  }

  /** While they are away, their deputy; {@code null} while nobody of the office has taken the engagement. */
  public String consultantOf(DelegateExecution execution) {
    return atWork(engagement(execution).consultant());
  }

  public String officeGroupOf(DelegateExecution execution) {
    return offices.of(engagement(execution).officeId()).groupId();
  }

  /** While they are away, their deputy; {@code null} if several lead the office: then one of them takes the task. */
  public String officeManagerOf(DelegateExecution execution) {
    return atWork(staff.officeManagerOf(engagement(execution).officeId()));
  }

  /** {@code null} if there are several managers: then one of them takes the task. */
  public String managerOf(DelegateExecution execution) {
    return staff.managerIfOnly();
  }

  /** Whose task it is, whoever stands in for them; {@code null} if it is nobody's or the model asks otherwise. */
  String principalOf(Expression assignee, DelegateExecution execution) {
    String asked = assignee.getExpressionText();
    if (asked.contains("consultantOf(")) {
      return engagement(execution).consultant();
    }
    return asked.contains("officeManagerOf(") ? staff.officeManagerOf(engagement(execution).officeId()) : null;
  }

  private String atWork(String person) {
    return person == null ? null : deputies.standingInFor(person).orElse(person);
  }

  private Engagement engagement(DelegateExecution execution) {
    return engagements.held((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
