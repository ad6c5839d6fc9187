package de.transferlotse.ending;

import de.transferlotse.engine.form.FormDesk;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Proposes and decides early ends as people do. */
public final class EarlyEndDesk {

  private final FormDesk desk;
  private final RuntimeService runtime;
  private final TaskService tasks;

  public EarlyEndDesk(ApplicationContext application) {
    desk = application.getBean(FormDesk.class);
    runtime = application.getBean(RuntimeService.class);
    tasks = application.getBean(TaskService.class);
  }

  /** Starts the process; returns its only task. */
  public Task begin(String user) {
    return taskOf(desk.as(user, () -> runtime.startProcessInstanceByKey("end-engagement-early").getId()));
  }

  /** Proposes the end; returns the task in which it is decided. */
  public Task propose(String user, String number, Map<String, ?> further) {
    Task task = begin(user);
    Map<String, Object> typed = new HashMap<>(Map.of("engagement", number, "reason", "NO_INTEREST",
        "explanation", "Das Bildungsbüro bleibt bis auf Weiteres unbesetzt.", "tellMunicipality", true));
    typed.putAll(further);
    desk.complete(user, task.getId(), typed);
    return taskOf(task.getProcessInstanceId());
  }

  public void end(String officeManagement, Task decision) {
    desk.complete(officeManagement, decision.getId(), Map.of("decision", "end"));
  }

  public void goOn(String officeManagement, Task decision) {
    desk.complete(officeManagement, decision.getId(),
        Map.of("decision", "goOn", "remark", "Das Gespräch mit dem Dezernat steht noch aus."));
  }

  private Task taskOf(String instance) {
    return tasks.createTaskQuery().processInstanceId(instance).singleResult();
  }
}
