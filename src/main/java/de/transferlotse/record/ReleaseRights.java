package de.transferlotse.record;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.EngagementRights;
import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import org.springframework.stereotype.Component;

/** Who releases the mails of an engagement: whoever works on it, and the managers. */
@Component
class ReleaseRights {

  private final EngagementRights rights;
  private final Staff staff;

  ReleaseRights(EngagementRights rights, Staff staff) {
    this.rights = rights;
    this.staff = staff;
  }

  boolean releases(String user, Engagement engagement) {
    return leads(user, engagement) || rights.works(user, engagement);
  }

  /** Whether they may be the one of two who answers for the office or the agency. */
  boolean leads(String user, Engagement engagement) {
    StaffMember person = staff.of(user);
    return person.belongsTo(StaffGroup.MANAGERS)
        || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT) && engagement.officeId().equals(person.officeId());
  }

  /** @throws Rejection (unknown) for the foreign, (forbidden) for those who only read */
  Engagement releasable(String number, String user) {
    Engagement engagement = rights.readable(number, user);
    if (!releases(user, engagement)) {
      throw Rejection.forbidden("E-Mails dieser Begleitung können Sie lesen, aber nicht freigeben.");
    }
    return engagement;
  }
}
