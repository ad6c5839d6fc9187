package de.transferlotse.contactchange.process;

import de.transferlotse.workforce.TaskProperty;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an engagement waits for from its Kommune. */
@Component
class OpenWaits {

  private final ObjectProvider<ProcessEngine> engine;
  private final ObjectProvider<WithoutIdentity> application;

  OpenWaits(ObjectProvider<ProcessEngine> engine, ObjectProvider<WithoutIdentity> application) {
    this.engine = engine;
    this.application = application;
  }

  /** The names of the tasks, also while the engagement rests. */
  List<String> of(String number) {
    return application.getObject().get(() -> engine.getObject().getTaskService().createTaskQuery()
        .processInstanceBusinessKey(number).orderByTaskName().asc().list().stream().filter(this::awaitsMunicipality)
        .map(Task::getName).distinct().toList());
  }

  private boolean awaitsMunicipality(Task task) {
    return TaskProperty.WAITS_FOR.of(engine.getObject().getRepositoryService()
        .getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey()))
        .filter("municipality"::equals).isPresent();
  }
}
