package de.transferlotse.engagement.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.OfficeGrants;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the instances of an engagement to the office that leads it now: what a search finds, and who sees them. */
@Component
class InstanceAlignment {

  private static final String OFFICE = FlowVariable.OFFICE.variableName();

  private final ObjectProvider<RuntimeService> runtime;
  private final ObjectProvider<OfficeGrants> grants;
  private final Offices offices;

  InstanceAlignment(ObjectProvider<RuntimeService> runtime, ObjectProvider<OfficeGrants> grants, Offices offices) {
    this.runtime = runtime;
    this.grants = grants;
    this.offices = offices;
  }

  void moveTo(String officeId, String number) {
    for (ProcessInstance instance : runtime.getObject().createProcessInstanceQuery()
        .processInstanceBusinessKey(number).list()) {
      String before = (String) runtime.getObject().getVariableLocal(instance.getId(), OFFICE);
      if (before != null && !before.equals(officeId)) {
        runtime.getObject().setVariableLocal(instance.getId(), OFFICE, officeId);
        grants.getObject().moveInstance(instance.getId(), offices.of(before).groupId(), offices.of(officeId).groupId());
      }
    }
  }
}
