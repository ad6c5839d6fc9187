package de.transferlotse.engagement;

import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who may work on an engagement as a whole: the consultant who leads it, and the management of its office. */
@Service
public class WorkRights {

  private final Engagements engagements;
  private final Staff staff;

  WorkRights(Engagements engagements, Staff staff) {
    this.engagements = engagements;
    this.staff = staff;
  }

  /** The open engagements that this person may work on, by number. */
  public List<Engagement> workableBy(String user) {
    StaffMember person = staff.of(user);
    return engagements.open().stream().filter(engagement -> mayWork(person, engagement)).toList();
  }

  /** @throws Rejection (forbidden) if this person may not work on the engagement */
  public void require(String user, String number) {
    if (!mayWork(staff.of(user), engagements.of(number))) {
      throw Rejection.forbidden("Die Begleitung " + number + " gehört nicht zu Ihren Begleitungen.");
    }
  }

  private static boolean mayWork(StaffMember person, Engagement engagement) {
    return person.id().equals(engagement.consultant())
        || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT) && engagement.officeId().equals(person.officeId());
  }
}
