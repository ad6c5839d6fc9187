package de.transferlotse.escalation.process;

import de.transferlotse.escalation.TaskModels;
import de.transferlotse.workforce.TaskProperty;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the model that a task was created from. */
@Component
class DeployedTaskModels implements TaskModels {

  private final RepositoryService repository;

  DeployedTaskModels(@Lazy RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public Optional<String> waitsFor(String processDefinitionId, String taskKey) {
    return property(TaskProperty.WAITS_FOR, processDefinitionId, taskKey);
  }

  @Override
  public Optional<String> roleOf(String processDefinitionId, String taskKey) {
    return property(TaskProperty.ROLE, processDefinitionId, taskKey);
  }

  private Optional<String> property(TaskProperty property, String processDefinitionId, String taskKey) {
    return property.of(repository.getBpmnModelInstance(processDefinitionId).getModelElementById(taskKey));
  }
}
