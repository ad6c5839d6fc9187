package de.transferlotse.engagement.process;

import de.transferlotse.document.DocumentAccess;
import de.transferlotse.document.UploadPlace;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.TaskWork;
import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Documents are read by the people of the engagement's office and by managers, and added by who may work on the task. */
@Component
class EngagementDocumentAccess implements DocumentAccess {

  private final Engagements engagements;
  private final Staff staff;
  private final IdentityService identities;
  private final TaskWork work;

  EngagementDocumentAccess(Engagements engagements, Staff staff, IdentityService identities, TaskWork work) {
    this.engagements = engagements;
    this.staff = staff;
    this.identities = identities;
    this.work = work;
  }

  @Override
  public void mayRead(String number) {
    var who = identities.getCurrentAuthentication();
    if (who == null || !reads(staff.of(who.getUserId()), engagements.of(number).officeId())) {
      throw Rejection.forbidden("Diese Begleitung können Sie nicht einsehen.");
    }
  }

  private static boolean reads(StaffMember person, String officeId) {
    return person.belongsTo(StaffGroup.MANAGERS) || officeId.equals(person.officeId())
        && (person.belongsTo(StaffGroup.CONSULTANTS) || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT));
  }

  @Override
  public UploadPlace mayUpload(String taskId) {
    TaskWork.OwnTask task = work.require(taskId);
    if (task.number() == null) {
      throw Rejection.forbidden("Zu dieser Aufgabe gehören noch keine Dokumente.");
    }
    return new UploadPlace(task.number(), task.municipalityName(), task.name());
  }
}
