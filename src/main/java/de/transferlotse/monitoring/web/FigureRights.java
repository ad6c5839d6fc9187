package de.transferlotse.monitoring.web;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.FigureImport;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may take official figures in. They are public, but all profiles are made of them. */
@Component
class FigureRights {

  private final Staff staff;

  FigureRights(Staff staff) {
    this.staff = staff;
  }

  /** @throws Rejection (forbidden) for those who do not work with figures */
  void require(String user) {
    StaffMember person = staff.of(user);
    if (Stream.of(StaffGroup.CONSULTANTS, StaffGroup.OFFICE_MANAGEMENT, StaffGroup.MANAGERS, StaffGroup.ADMINISTRATION)
        .noneMatch(person::belongsTo)) {
      throw Rejection.forbidden("Die Kennzahlen sind für Beratung, Büroleitung, Leitung und Administration da.");
    }
  }

  /** A preview is its owner's; what was taken in may also be taken back by those who answer for all. */
  boolean decides(String user, FigureImport one) {
    return one.uploadedBy().equals(user) || one.imported() && answersForAll(staff.of(user));
  }

  /** @throws Rejection (forbidden) for everybody else */
  void requireDecision(String user, FigureImport one) {
    require(user);
    if (!decides(user, one)) {
      throw Rejection.forbidden(one.previewed() ? "Diese Vorschau gehört jemand anderem."
          : "Zurücknehmen kann diesen Import, wer ihn eingelesen hat, sowie Leitung und Administration.");
    }
  }

  private static boolean answersForAll(StaffMember person) {
    return person.belongsTo(StaffGroup.MANAGERS) || person.belongsTo(StaffGroup.ADMINISTRATION);
  }
}
