package de.transferlotse.incident.process;

import de.transferlotse.incident.Incidents;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our handlers in the place of the engine's own, for each kind of incident that it knows. */
@Component
class IncidentReporting extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Incidents> incidents;

  IncidentReporting(ObjectProvider<Incidents> incidents) {
    this.incidents = incidents;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<IncidentHandler> present = configuration.getCustomIncidentHandlers();
    configuration.setCustomIncidentHandlers(Stream.concat(present == null ? Stream.of() : present.stream(),
        Stream.of(Incident.FAILED_JOB_HANDLER_TYPE, Incident.EXTERNAL_TASK_HANDLER_TYPE)
            .map(type -> new ReportedIncidents(type, incidents))).toList());
  }
}
