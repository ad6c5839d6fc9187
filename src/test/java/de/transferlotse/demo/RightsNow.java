package de.transferlotse.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.support.Caller;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** What each person, signed in to the Tasklist, gets of an engagement: its process, the open tasks and its page. */
final class RightsNow {

  private static final List<String> PEOPLE = List.of("beratung-schwerin", "beratung-schwerin-2", "beratung-kiel",
      "bueroleitung-schwerin", "bueroleitung-kiel", "leitung");
  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RuntimeService runtime;
  private final OpenTasksNow tasks;
  private final Map<String, Caller> people = new LinkedHashMap<>();

  RightsNow(ApplicationContext application, int port) {
    runtime = application.getBean(RuntimeService.class);
    tasks = new OpenTasksNow(application);
    PEOPLE.forEach(person -> people.put(person, Caller.browser(port, person, "tasklist")));
  }

  List<String> lines(String number) {
    ProcessInstance root = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey("transfer-engagement").singleResult();
    List<Task> open = tasks.all();
    return PEOPLE.stream().map(person -> {
      Caller caller = people.get(person);
      Set<String> read = listed(caller);
      return "%s | Prozess %s | liest %s | bearbeitet %s | Seite %s".formatted(person,
          word(root != null && found(caller, ENGINE + "process-instance/" + root.getId())),
          names(open, task -> read.contains(task.getId())),
          names(open, task -> read.contains(task.getId()) && worksOn(caller, task)),
          word(found(caller, "/pages/engagements/" + number)));
    }).toList();
  }

  private static Set<String> listed(Caller caller) {
    try {
      return new HashSet<>(JSON.readTree(caller.get(ENGINE + "task?maxResults=100").body()).findValuesAsText("id"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean found(Caller caller, String path) {
    int status = caller.get(path).statusCode();
    if (status != 200 && status != 404) {
      throw new AssertionError(path + " answers " + status);
    }
    return status == 200;
  }

  /**
   * An empty form is refused for what is missing (400), or because the task is not theirs (403). What rests is nobody's
   * to work on; the script tries that with a form that would do.
   */
  private static boolean worksOn(Caller caller, Task task) {
    if (task.isSuspended()) {
      return false;
    }
    int status = caller.post(ENGINE + "task/" + task.getId() + "/submit-form", "{\"variables\":{}}").statusCode();
    if (status != 400 && status != 403 && status != 409) {
      throw new AssertionError(task.getName() + " answers " + status);
    }
    return status != 403;
  }

  private static String names(List<Task> open, Predicate<Task> which) {
    List<Task> matching = open.stream().filter(which).toList();
    if (matching.isEmpty()) {
      return "nichts";
    }
    return matching.size() == open.size() ? "alles" : matching.stream().map(Task::getName).collect(Collectors.joining(", "));
  }

  private static String word(boolean may) {
    return may ? "ja" : "nein";
  }
}
