package de.transferlotse.migration.process;

import de.transferlotse.engine.form.FormDesk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** Leads through migrations as an administrator does, and plays the job executor for them. */
public final class MigrationSteps {

  static final String ADMINISTRATOR = "admin";

  private final FormDesk desk;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;

  public MigrationSteps(ApplicationContext application) {
    desk = application.getBean(FormDesk.class);
    runtime = application.getBean(RuntimeService.class);
    tasks = application.getBean(TaskService.class);
    management = application.getBean(ManagementService.class);
  }

  /** Moves everything to the newest models and agrees with the result. */
  public void migrate() {
    String process = rehearse();
    decide(process, "migrate");
    runJobs(process);
    decide(process, "accept");
  }

  /** Starts a migration up to its first task; gives its process instance. */
  public String rehearse() {
    String process = start(ADMINISTRATOR);
    runJobs(process);
    return process;
  }

  public String start(String user) {
    return desk.as(user, () -> runtime.startProcessInstanceByKey("migrate-engagements").getId());
  }

  public FormDesk.Sheet sheet(String process) {
    return desk.open(ADMINISTRATOR, task(process).getId());
  }

  public void decide(String process, String decision) {
    decide(ADMINISTRATOR, process, Map.of("decision", decision));
  }

  public void decide(String user, String process, Map<String, ?> facts) {
    desk.complete(user, task(process).getId(), facts);
  }

  public Task task(String process) {
    return tasks.createTaskQuery().processInstanceId(process).singleResult();
  }

  public boolean runs(String process) {
    return runtime.createProcessInstanceQuery().processInstanceId(process).count() > 0;
  }

  public void runJobs(String process) {
    jobs(process).forEach(job -> management.executeJob(job.getId()));
  }

  public List<Job> jobs(String process) {
    return management.createJobQuery().processInstanceId(process).list();
  }
}
