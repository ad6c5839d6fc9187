package de.transferlotse.demo.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine as the people of a story meet it, and its jobs one after the other. */
@Component
@Profile("demo | test")
public class StoryDesk {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final FormDesk desk;
  private final ObjectMapper json = new ObjectMapper();

  StoryDesk(RuntimeService runtime, TaskService tasks, ManagementService management, FormDesk desk) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.desk = desk;
  }

  /** Starts an engagement and chooses the Kommune. */
  public void begin(String user, String municipalityKey) {
    String root = desk.as(user, () -> runtime.startProcessInstanceByKey("transfer-engagement").getId());
    desk.complete(user, tasks.createTaskQuery().processInstanceId(root).singleResult().getId(),
        Map.of("municipalityKey", municipalityKey, "intent", "new"));
  }

  /** Starts a process that is none of an engagement's own, such as a pause, and completes its first task. */
  public void start(String user, String process, Map<String, Object> facts) {
    String instance = desk.as(user, () -> runtime.startProcessInstanceByKey(process).getId());
    desk.complete(user, tasks.createTaskQuery().processInstanceId(instance).singleResult().getId(), facts);
  }

  /**
   * Completes the engagement's only open task of this kind.
   *
   * @param fill whether lists and groups are laid over those that the form shows, instead of replacing them
   * @throws IllegalStateException if the person has no such task
   */
  public void complete(String user, String number, String taskKey, Map<String, Object> facts, boolean fill) {
    // By the variable, because what somebody started for the engagement does not carry its business key.
    Task task = desk.as(user, () -> tasks.createTaskQuery().taskDefinitionKey(taskKey)
        .processVariableValueEquals(FlowVariable.NUMBER.variableName(), number).active().singleResult());
    if (task == null) {
      throw new IllegalStateException(user + " has no task " + taskKey + " of " + number + ", but there are "
          + tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
              .map(Task::getTaskDefinitionKey).toList());
    }
    desk.complete(user, task.getId(), fill ? filled(desk.open(user, task.getId()).facts(), facts) : facts);
  }

  private Map<String, Object> filled(JsonNode shown, Map<String, Object> typed) {
    var all = new HashMap<>(typed);
    all.replaceAll((field, value) -> value instanceof List<?> rows ? rows(shown.path(field), rows)
        : over(shown.path(field), value));
    return all;
  }

  private List<Object> rows(JsonNode shown, List<?> typed) {
    var rows = new ArrayList<Object>();
    for (int i = 0; i < typed.size(); i++) {
      rows.add(over(shown.path(i), typed.get(i)));
    }
    return rows;
  }

  private Object over(JsonNode shown, Object typed) {
    if (!shown.isObject() || !(typed instanceof Map<?, ?> fields)) {
      return typed;
    }
    Map<Object, Object> all = json.convertValue(shown, new TypeReference<HashMap<Object, Object>>() {});
    all.putAll(fields);
    return all;
  }

  /** When the next timer of an engagement is due, if that is before the given time. */
  public Optional<Instant> nextTimerBefore(Instant end) {
    return management.createJobQuery().timers().active().withRetriesLeft().duedateLowerThan(Date.from(end))
        .orderByJobDuedate().asc().list().stream()
        .filter(StoryDesk::ofProcess).map(Job::getDuedate).map(Date::toInstant).findFirst();
  }

  /** Runs what is due, and what becomes due by it. */
  public void runDueJobs() {
    List<Job> due = management.createJobQuery().active().withRetriesLeft().executable().list().stream()
        .filter(StoryDesk::ofProcess).toList();
    if (!due.isEmpty()) {
      due.forEach(job -> management.executeJob(job.getId()));
      runDueJobs();
    }
  }

  /** The engine's own housekeeping never ends; it is none of the story's business. */
  private static boolean ofProcess(Job job) {
    return job.getProcessInstanceId() != null;
  }
}
