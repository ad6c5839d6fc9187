package de.transferlotse.pause.process;

import de.transferlotse.engine.form.FormDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Pauses engagements as people do, and plays the job executor for it. */
public final class PauseSteps {

  private static final String PROCESS = "pause-engagement";
  private static final String END = "userTask_endPause";

  private final FormDesk desk;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;

  public PauseSteps(ApplicationContext application) {
    desk = application.getBean(FormDesk.class);
    runtime = application.getBean(RuntimeService.class);
    tasks = application.getBean(TaskService.class);
    management = application.getBean(ManagementService.class);
  }

  /** Starts the process and gives its first task. */
  public String start(String user) {
    String instance = desk.as(user, () -> runtime.startProcessInstanceByKey("plan-pause").getId());
    return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  /** @param until such as 2026-06-01, {@code null} without an end */
  public void plan(String user, String until, String... numbers) {
    var facts = new HashMap<String, Object>(Map.of("engagements", List.of(numbers), "reason", "Kommunalwahl",
        "discard", false));
    facts.put("until", until);
    desk.complete(user, start(user), facts);
  }

  /** Plans a pause and lets it begin. */
  public void pause(String user, String until, String... numbers) {
    plan(user, until, numbers);
    List.of(numbers).forEach(this::runJob);
  }

  public void end(String user, String number) {
    desk.complete(user, endTask(number).getId(), Map.of("note", "Der neue Kreistag hat sich gebildet."));
    runJob(number);
  }

  public Task endTask(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(END).singleResult();
  }

  /** Runs the next step of the engagement's pause that the job executor would run. */
  public void runJob(String number) {
    management.executeJob(job(number).getId());
  }

  /** The only job of the engagement's pause: its beginning, its day, or its end. */
  public Job job(String number) {
    String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(PROCESS).singleResult().getId();
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }

  public boolean runs(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).processDefinitionKey(PROCESS).count() > 0;
  }
}
