package de.transferlotse.workforce;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Finds user tasks in the deployed processes by what their models say about them. */
@Component
class ModelledTasks {

  private final RepositoryService repository;

  ModelledTasks(RepositoryService repository) {
    this.repository = repository;
  }

  /** Ids of the tasks that only one role decides. */
  Set<String> forOneRole() {
    return find(task -> TaskProperty.ROLE.of(task).isPresent());
  }

  /** Ids of the tasks that wait for an answer of the municipality. */
  Set<String> waitingForMunicipality() {
    return find(task -> TaskProperty.WAITS_FOR.of(task).filter("municipality"::equals).isPresent());
  }

  private Set<String> find(Predicate<UserTask> wanted) {
    Set<String> ids = new TreeSet<>();
    repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(definition -> repository.getBpmnModelInstance(definition.getId()))
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .filter(wanted)
        .forEach(task -> ids.add(task.getId()));
    return ids;
  }
}
