package de.transferlotse.handover.process;

import de.transferlotse.handover.TasksInPlaceOf;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A task that a deputy has is owned by whoever it is for. */
@Component
class EngineTasksInPlaceOf implements TasksInPlaceOf {

  private final ObjectProvider<TaskService> tasks;

  EngineTasksInPlaceOf(ObjectProvider<TaskService> tasks) {
    this.tasks = tasks;
  }

  @Override
  public long count(String deputy, Set<String> absent) {
    return absent.stream().mapToLong(person -> tasks.getObject().createTaskQuery().taskAssignee(deputy).taskOwner(person)
        .active().count()).sum();
  }
}
