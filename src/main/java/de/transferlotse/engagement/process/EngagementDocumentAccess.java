package de.transferlotse.engagement.process;

import de.transferlotse.document.DocumentAccess;
import de.transferlotse.document.UploadPlace;
import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.engine.form.TaskWork;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Documents are read by who may see the engagement, and added by who may work on the task or on the engagement. */
@Component
class EngagementDocumentAccess implements DocumentAccess {

  private final EngagementRights rights;
  private final Municipalities municipalities;
  private final IdentityService identities;
  private final TaskWork work;

  EngagementDocumentAccess(EngagementRights rights, Municipalities municipalities, IdentityService identities,
      TaskWork work) {
    this.rights = rights;
    this.municipalities = municipalities;
    this.identities = identities;
    this.work = work;
  }

  @Override
  public void mayRead(String number) {
    rights.readable(number, user());
  }

  @Override
  public UploadPlace mayUpload(String taskId) {
    TaskWork.OwnTask task = work.require(taskId);
    if (task.number() == null) {
      throw Rejection.forbidden("Zu dieser Aufgabe gehören noch keine Dokumente.");
    }
    return new UploadPlace(task.number(), task.municipalityName(), task.name());
  }

  @Override
  public UploadPlace mayAdd(String number) {
    Engagement engagement = rights.workable(number, user());
    return new UploadPlace(number, municipalities.of(engagement.municipalityKey()).name(), null);
  }

  private String user() {
    var who = identities.getCurrentAuthentication();
    if (who == null) {
      throw Rejection.forbidden("Bitte melden Sie sich an.");
    }
    return who.getUserId();
  }
}
