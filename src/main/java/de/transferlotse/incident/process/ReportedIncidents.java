package de.transferlotse.incident.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.incident.Incidents;
import de.transferlotse.incident.StoppedStep;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;

/** Does what the engine does, and tells our tables of it in the same transaction. */
class ReportedIncidents extends DefaultIncidentHandler {

  private final ObjectProvider<Incidents> incidents;

  ReportedIncidents(String type, ObjectProvider<Incidents> incidents) {
    super(type);
    this.incidents = incidents;
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    Incident incident = super.handleIncident(context, message);
    if (context.getProcessDefinitionId() != null) {
      incidents.getObject().opened(step(context));
    }
    return incident;
  }

  @Override
  public void resolveIncident(IncidentContext context) {
    super.resolveIncident(context);
    incidents.getObject().closed(type, context.getConfiguration());
  }

  @Override
  public void deleteIncident(IncidentContext context) {
    super.deleteIncident(context);
    incidents.getObject().closed(type, context.getConfiguration());
  }

  private StoppedStep step(IncidentContext context) {
    ProcessDefinitionEntity process = Context.getProcessEngineConfiguration().getDeploymentCache()
        .findDeployedProcessDefinitionById(context.getProcessDefinitionId());
    String activityId = context.getFailedActivityId() == null ? context.getActivityId() : context.getFailedActivityId();
    ActivityImpl activity = process.findActivity(activityId);
    StoppedBy cause = StoppedBy.job(context.getConfiguration());
    return new StoppedStep(type, context.getConfiguration(), process.getKey(), process.getName(), activityId,
        activity == null || activity.getName() == null ? process.getName() : activity.getName(), cause.error(),
        cause.sentence(), number(context.getExecutionId()));
  }

  private static String number(String executionId) {
    ExecutionEntity execution = executionId == null ? null
        : Context.getCommandContext().getExecutionManager().findExecutionById(executionId);
    return execution == null ? null : (String) execution.getVariable(FlowVariable.NUMBER.variableName());
  }
}
