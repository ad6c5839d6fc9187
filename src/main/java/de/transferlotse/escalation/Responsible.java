package de.transferlotse.escalation;

import static de.transferlotse.workforce.StaffGroup.MANAGERS;

import de.transferlotse.engagement.StaffMails;
import de.transferlotse.engagement.StaffMails.Addressee;
import de.transferlotse.municipality.Office;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who is told about an overdue task. */
@Component
class Responsible {

  private final TaskModels models;
  private final StaffMails mails;
  private final Staff staff;
  private final Offices offices;

  Responsible(TaskModels models, StaffMails mails, Staff staff, Offices offices) {
    this.models = models;
    this.mails = mails;
    this.staff = staff;
    this.offices = offices;
  }

  /** Whoever has the task; as long as nobody took it, whoever leads the engagement, or those who alone may decide. */
  List<Addressee> whoHas(EscalatedTask task) {
    Optional<Office> office = officeOf(task);
    if (task.assignee() != null) {
      return people(List.of(task.assignee()), office);
    }
    Optional<String> role = models.roleOf(task.processDefinitionId(), task.taskKey());
    if (role.isPresent()) {
      return role.get().equals(MANAGERS.id()) ? managers(office) : leadersOf(task);
    }
    return task.consultant() == null ? leadersOf(task) : people(List.of(task.consultant()), office);
  }

  /** Whoever leads the office; the managers for what belongs to no office. */
  List<Addressee> leadersOf(EscalatedTask task) {
    Optional<Office> office = officeOf(task);
    if (office.isEmpty()) {
      return managers(office);
    }
    List<String> leaders = staff.officeManagersOf(office.get().id());
    return leaders.isEmpty() ? List.of(mails.office(office.get())) : people(leaders, office);
  }

  private List<Addressee> managers(Optional<Office> office) {
    return people(staff.membersOf(MANAGERS).stream().map(StaffMember::id).toList(), office);
  }

  private List<Addressee> people(Collection<String> users, Optional<Office> office) {
    return users.stream().map(user -> mails.person(user, office.orElseGet(() -> offices.all().get(0)))).distinct().toList();
  }

  /** The engagement's office; for what belongs to no engagement the office of who has it. */
  private Optional<Office> officeOf(EscalatedTask task) {
    Optional<String> id = task.office() != null || task.assignee() == null ? Optional.ofNullable(task.office())
        : staff.find(task.assignee()).map(StaffMember::officeId);
    return id.map(offices::of);
  }
}
