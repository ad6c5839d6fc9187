package de.transferlotse.escalation;

import de.transferlotse.platform.WebSettings;
import de.transferlotse.workforce.Staff;
import de.transferlotse.workforce.StaffMember;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words an overdue task for a mail. */
@Component
class OverdueLines {

  private static final String TASK_PAGE = "/camunda/app/tasklist/default/#/?task=";

  private final OpenTasks openTasks;
  private final Staff staff;
  private final WebSettings web;

  OverdueLines(OpenTasks openTasks, Staff staff, WebSettings web) {
    this.openTasks = openTasks;
    this.staff = staff;
    this.web = web;
  }

  OverdueLine of(EscalatedTask task) {
    String place = task.number() == null ? task.processName() : task.municipality() + ", " + task.number();
    return new OverdueLine(task.name(), place, web.baseUrl() + TASK_PAGE + task.taskId(), task.daysLate(), task.dueOn(),
        who(task), openTasks.waitsFor(task.processDefinitionId(), task.taskKey()).map(OverdueLines::party).orElse(""));
  }

  private String who(EscalatedTask task) {
    return Optional.ofNullable(task.assignee()).flatMap(staff::find).map(StaffMember::displayName).orElse("");
  }

  private static String party(String waitsFor) {
    return waitsFor.equals("council") ? "auf ein Gremium der Kommune" : "auf die Kommune";
  }
}
