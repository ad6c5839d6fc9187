package de.transferlotse.masterdata;

import de.transferlotse.input.Rejection;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import org.springframework.stereotype.Component;

/** Master data are the business of the administration, and of nobody else. */
@Component
class Administration {

  private final Staff staff;

  Administration(Staff staff) {
    this.staff = staff;
  }

  /** @throws Rejection (forbidden) for everybody else */
  void require(String user) {
    if (staff.find(user).filter(person -> person.belongsTo(StaffGroup.ADMINISTRATION)).isEmpty()) {
      throw Rejection.forbidden("Die Stammdaten pflegt die Administration.");
    }
  }
}
