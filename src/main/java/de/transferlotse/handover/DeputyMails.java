package de.transferlotse.handover;

import de.transferlotse.engagement.StaffMails;
import de.transferlotse.municipality.Offices;
import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Deputy;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a deputy on the first day for whom they work, until when, and how much has come over. */
@Service
@Transactional
public class DeputyMails {

  private final Deputies deputies;
  private final TasksInPlaceOf tasks;
  private final StaffMails mails;
  private final Staff staff;
  private final Offices offices;
  private final WebSettings web;

  DeputyMails(Deputies deputies, TasksInPlaceOf tasks, StaffMails mails, Staff staff, Offices offices, WebSettings web) {
    this.deputies = deputies;
    this.tasks = tasks;
    this.mails = mails;
    this.staff = staff;
    this.offices = offices;
    this.web = web;
  }

  /**
   * Once per arrangement, and not if it was over before the tasks had gone over.
   *
   * @param id of the arrangement
   */
  public void tell(String id) {
    Deputy deputy = deputies.of(id);
    if (deputy.endedAt() == null) {
      // Whoever is away as a deputy is replaced by their own, who has the tasks and gets the mail.
      deputies.standingInFor(deputy.person()).ifPresent(works -> tell(deputy, works));
    }
  }

  private void tell(Deputy deputy, String works) {
    StaffMember absent = staff.of(deputy.person());
    Set<String> owners = new HashSet<>(deputies.relyingOn(deputy.person()));
    owners.add(deputy.person());
    mails.queue(mails.person(works, offices.of(absent.officeId())), "deputy-begins", "Vertretung " + deputy.id(),
        Map.of("absent", absent.displayName(), "until", deputy.endsOn(), "tasks", tasks.count(works, owners),
            "taskList", web.baseUrl() + "/camunda/app/tasklist/default/",
            "engagements", web.baseUrl() + "/pages/engagements"));
  }
}
