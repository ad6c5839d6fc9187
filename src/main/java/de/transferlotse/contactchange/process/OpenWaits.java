package de.transferlotse.contactchange.process;

import de.transferlotse.engagement.WaitWords;
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
  private final WaitWords words;

  OpenWaits(ObjectProvider<ProcessEngine> engine, ObjectProvider<WithoutIdentity> application, WaitWords words) {
    this.engine = engine;
    this.application = application;
    this.words = words;
  }

  /** In words that a new contact understands, also while the engagement rests. */
  List<String> of(String number) {
    return application.getObject().get(() -> engine.getObject().getTaskService().createTaskQuery()
        .processInstanceBusinessKey(number).list().stream().filter(this::awaitsMunicipality)
        .map(task -> words.of(task.getTaskDefinitionKey())).distinct().sorted().toList());
  }

  private boolean awaitsMunicipality(Task task) {
    return TaskProperty.WAITS_FOR.of(engine.getObject().getRepositoryService()
        .getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey()))
        .filter("municipality"::equals).isPresent();
  }
}
