package de.transferlotse.escalation;

import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words an overdue task for a mail. */
@Component
class OverdueLines {

  private final TaskModels models;
  private final Staff staff;
  private final WebSettings web;

  OverdueLines(TaskModels models, Staff staff, WebSettings web) {
    this.models = models;
    this.staff = staff;
    this.web = web;
  }

  /** In the same order; asks for each person once. */
  List<OverdueLine> of(List<EscalatedTask> tasks) {
    Map<String, String> names = new HashMap<>();
    return tasks.stream().map(task -> of(task, task.assignee() == null ? "" : names.computeIfAbsent(task.assignee(),
        this::name))).toList();
  }

  private OverdueLine of(EscalatedTask task, String who) {
    String place = task.number() == null ? task.processName() : task.municipality() + ", " + task.number();
    return new OverdueLine(task.name(), place, web.task(task.taskId()), task.daysLate(), task.dueOn(),
        who, models.waitsFor(task.processDefinitionId(), task.taskKey()).map(OverdueLines::party).orElse(""));
  }

  private String name(String person) {
    return staff.find(person).map(StaffMember::displayName).orElse("");
  }

  private static String party(String waitsFor) {
    return waitsFor.equals("council") ? "auf ein Gremium der Kommune" : "auf die Kommune";
  }
}
