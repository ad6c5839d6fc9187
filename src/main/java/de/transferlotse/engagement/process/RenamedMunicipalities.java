package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.MunicipalityRenamed;
import de.transferlotse.workforce.WithoutIdentity;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a search in Tasklist and Cockpit find what runs for a Kommune under the name that it has now. */
@Component
class RenamedMunicipalities {

  private static final String NAME = FlowVariable.MUNICIPALITY_NAME.variableName();

  private final ObjectProvider<RuntimeService> runtime;
  private final Engagements engagements;
  private final WithoutIdentity application;

  RenamedMunicipalities(ObjectProvider<RuntimeService> runtime, Engagements engagements, WithoutIdentity application) {
    this.runtime = runtime;
    this.engagements = engagements;
    this.application = application;
  }

  @EventListener
  void rename(MunicipalityRenamed municipality) {
    engagements.openOf(municipality.key()).ifPresent(engagement ->
        application.run(() -> rename(engagement.number(), municipality.name())));
  }

  /** Also instances that rest: a variable may change while its instance is suspended. */
  private void rename(String number, String name) {
    for (ProcessInstance instance : runtime.getObject().createProcessInstanceQuery()
        .processInstanceBusinessKey(number).list()) {
      Object before = runtime.getObject().getVariableLocal(instance.getId(), NAME);
      if (before != null && !before.equals(name)) {
        runtime.getObject().setVariableLocal(instance.getId(), NAME, name);
      }
    }
  }
}
