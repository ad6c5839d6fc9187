package de.transferlotse.demo;

import de.transferlotse.calendar.OfficeTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** All open tasks: whose they are, in whose place, until when, and whether they rest. */
final class OpenTasksNow {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final TaskService tasks;

  OpenTasksNow(ApplicationContext application) {
    tasks = application.getBean(TaskService.class);
  }

  List<Task> all() {
    return tasks.createTaskQuery().list().stream().sorted(Comparator.comparing(Task::getName)).toList();
  }

  List<String> lines() {
    return all().stream().map(task -> "%s | %s | für %s | fällig %s | %s".formatted(task.getName(),
        person(task.getAssignee()), person(task.getOwner()), due(task.getDueDate()),
        task.isSuspended() ? "ruht" : "aktiv")).toList();
  }

  private static String person(String id) {
    return Optional.ofNullable(id).orElse("–");
  }

  private static String due(Date date) {
    return date == null ? "–" : OfficeTime.at(date.toInstant()).format(MINUTE);
  }
}
