package de.transferlotse.escalation.process;

import de.transferlotse.escalation.OpenTasks;
import de.transferlotse.workforce.TaskProperty;
import de.transferlotse.workforce.TaskUrgency;
import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Marks escalated tasks by their priority, which filters can ask for. */
@Component
class EngineOpenTasks implements OpenTasks {

  private final TaskService tasks;
  private final RepositoryService repository;

  EngineOpenTasks(@Lazy TaskService tasks, @Lazy RepositoryService repository) {
    this.tasks = tasks;
    this.repository = repository;
  }

  @Override
  public void mark(Collection<String> taskIds, boolean escalated) {
    if (!taskIds.isEmpty()) {
      // Loads them together; the engine finds each of them in its cache then.
      tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
      int priority = (escalated ? TaskUrgency.ESCALATED : TaskUrgency.NORMAL).priority();
      taskIds.forEach(id -> tasks.setPriority(id, priority));
    }
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
