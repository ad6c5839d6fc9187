package de.transferlotse.monitoring.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffGroup;
import de.transferlotse.workforce.StaffMember;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who looks at odd values: whoever took them in, or somebody of their office. */
@Component("importAssignment")
public class ImportAssignment {

  private final FigureImports imports;
  private final Staff staff;
  private final Offices offices;

  ImportAssignment(FigureImports imports, Staff staff, Offices offices) {
    this.imports = imports;
    this.staff = staff;
    this.offices = offices;
  }

  public String personOf(DelegateExecution execution) {
    long importId = (Long) execution.getVariable(FlowVariable.IMPORT_NUMBER.variableName());
    return imports.find(importId).orElseThrow().uploadedBy();
  }

  /** Those without an office stand in for each other in their role. */
  public String groupOf(DelegateExecution execution) {
    StaffMember person = staff.of(personOf(execution));
    if (person.officeId() != null) {
      return offices.of(person.officeId()).groupId();
    }
    return person.belongsTo(StaffGroup.ADMINISTRATION) ? StaffGroup.ADMINISTRATION.id() : StaffGroup.MANAGERS.id();
  }
}
