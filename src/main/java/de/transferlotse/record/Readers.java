package de.transferlotse.record;

import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Deputies;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which engagements somebody may look for in the list. */
@Component
class Readers {

  private final Staff staff;
  private final Deputies deputies;

  Readers(Staff staff, Deputies deputies) {
    this.staff = staff;
    this.deputies = deputies;
  }

  /**
   * Somebody with a list.
   *
   * @param officeId {@code null} for all offices
   * @param consultant whether they have engagements of their own
   * @param absent whose engagements they see too, as they stand in for them today
   */
  record Reader(String user, String officeId, boolean consultant, Set<String> absent) {

    /** Themselves and those for whom they stand in. */
    Set<String> selves() {
      return Stream.concat(Stream.of(user), absent.stream()).collect(Collectors.toSet());
    }
  }

  /** @throws Rejection (forbidden) for those who have nothing to do with engagements */
  Reader of(String user) {
    StaffMember person = staff.of(user);
    if (person.belongsTo(StaffGroup.MANAGERS)) {
      return new Reader(user, null, false, Set.of());
    }
    boolean consultant = person.belongsTo(StaffGroup.CONSULTANTS);
    if (person.officeId() == null || !(consultant || person.belongsTo(StaffGroup.OFFICE_MANAGEMENT))) {
      throw Rejection.forbidden("Die Begleitungen sind für Beratung, Büroleitung und Leitung da.");
    }
    return new Reader(user, person.officeId(), consultant && !person.belongsTo(StaffGroup.OFFICE_MANAGEMENT),
        deputies.absentColleaguesOf(user));
  }
}
