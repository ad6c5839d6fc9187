package de.transferlotse.record;

import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import org.springframework.stereotype.Component;

/** Which engagements somebody may look for in the list. */
@Component
class Readers {

  private final Staff staff;

  Readers(Staff staff) {
    this.staff = staff;
  }

  /**
   * Somebody with a list.
   *
   * @param officeId {@code null} for all offices
   * @param consultant whether they have engagements of their own
   */
  record Reader(String user, String officeId, boolean consultant) {}

  /** @throws Rejection (forbidden) for those who have nothing to do with engagements */
  Reader of(String user) {
    StaffMember person = staff.of(user);
    if (person.belongsTo(StaffGroup.MANAGERS)) {
      return new Reader(user, null, false);
    }
    boolean consultant = person.belongsTo(StaffGroup.CONSULTANTS);
    if (person.officeId() == null || !(consultant || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT))) {
      throw Rejection.forbidden("Die Begleitungen sind für Beratung, Büroleitung und Leitung da.");
    }
    return new Reader(user, person.officeId(), consultant && !person.belongsTo(StaffGroup.OFFICE_MANAGEMENT));
  }
}
