package de.transferlotse.migration.process;

import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who looks at a migration. */
@Component("migrationAssignment")
public class MigrationAssignment {

  private final Staff staff;

  MigrationAssignment(Staff staff) {
    this.staff = staff;
  }

  /** {@code null} if there are several administrators: then one of them takes the task. */
  public String administratorOf(DelegateExecution execution) {
    List<StaffMember> administrators = staff.membersOf(StaffGroup.ADMINISTRATION);
    return administrators.size() == 1 ? administrators.get(0).id() : null;
  }
}
