package de.transferlotse.answer.process;

import de.transferlotse.answer.Waits;
import de.transferlotse.engagement.process.EngagementCopies;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.workforce.TaskProperty;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the engine about waits, and lets it hand over answers in a process of its own: retried, and visible if it fails. */
@Component
class EngineWaits implements Waits {

  private static final String PROCESS = "deliver-answer";

  private final ObjectProvider<ProcessEngine> engine;
  private final ObjectProvider<WithoutIdentity> application;
  private final EngagementCopies copies;

  EngineWaits(ObjectProvider<ProcessEngine> engine, ObjectProvider<WithoutIdentity> application, EngagementCopies copies) {
    this.engine = engine;
    this.application = application;
    this.copies = copies;
  }

  @Override
  public boolean exists(String taskKey) {
    var repository = engine.getObject().getRepositoryService();
    return application.getObject().get(() -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(ProcessDefinition::getId).map(repository::getBpmnModelInstance)
        .map(model -> model.getModelElementById(taskKey))
        .anyMatch(element -> element instanceof UserTask task && TaskProperty.WAITS_FOR.of(task).isPresent()));
  }

  @Override
  public Stand of(String number, String taskKey) {
    return application.getObject().get(() -> {
      if (engine.getObject().getTaskService().createTaskQuery().processInstanceBusinessKey(number)
          .taskDefinitionKey(taskKey).count() > 0) {
        return Stand.OPEN;
      }
      return engine.getObject().getHistoryService().createHistoricTaskInstanceQuery().processInstanceBusinessKey(number)
          .taskDefinitionKey(taskKey).finished().count() > 0 ? Stand.DONE : Stand.AHEAD;
    });
  }

  @Override
  public void deliver(String number) {
    var runtime = engine.getObject().getRuntimeService();
    application.getObject().run(() -> runtime.startProcessInstanceByKey(PROCESS, number, Map.of(
        FlowVariable.NUMBER.variableName(), number,
        FlowVariable.MUNICIPALITY_KEY.variableName(), copies.municipalityKey(number),
        FlowVariable.MUNICIPALITY_NAME.variableName(), copies.municipalityName(number),
        FlowVariable.OFFICE.variableName(), copies.office(number),
        FlowVariable.PHASE.variableName(), copies.phase(number))));
  }
}
