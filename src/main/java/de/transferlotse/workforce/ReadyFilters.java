package de.transferlotse.workforce;

import static de.transferlotse.workforce.StaffGroup.ADMINISTRATION;
import static de.transferlotse.workforce.StaffGroup.CONSULTANTS;
import static de.transferlotse.workforce.StaffGroup.EVENT_TEAM;
import static de.transferlotse.workforce.StaffGroup.MANAGERS;
import static de.transferlotse.workforce.StaffGroup.OFFICE_MANAGEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * What the ready-made filters ask for, in the order they are shown. Most name no person or office: everybody sees only
 * tasks they may read, which are their own and their office's, or all for managers.
 */
@Component
class ReadyFilters {

  private static final List<String> PHASES = List.of("Erstkontakt", "Ausgangslage und Vereinbarung", "Modellauswahl",
      "Begleitung", "Evaluation", "Abschluss");
  private static final List<StaffGroup> EVERYBODY = List.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS, EVENT_TEAM);
  private static final List<StaffGroup> OFFICES = List.of(CONSULTANTS, OFFICE_MANAGEMENT);
  private static final List<StaffGroup> GUIDANCE = List.of(CONSULTANTS, OFFICE_MANAGEMENT, MANAGERS);
  private static final String MY_GROUPS = "${currentUserGroups()}";

  private final TaskService tasks;

  ReadyFilters(TaskService tasks) {
    this.tasks = tasks;
  }

  /**
   * @param decisions ids of user tasks that are for one role alone
   * @param waits     ids of user tasks that wait for the municipality
   */
  List<ReadyFilter> all(Set<String> decisions, Set<String> waits) {
    List<ReadyFilter> filters = new ArrayList<>();
    filters.add(new ReadyFilter("Meine Aufgaben", "Alles, was Sie selbst übernommen haben", EVERYBODY,
        active().taskAssigneeExpression("${currentUser()}")));
    filters.add(new ReadyFilter("Aufgaben meines Büros", "Alles, woran Ihr Büro gerade arbeitet", OFFICES,
        active().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()));
    filters.add(new ReadyFilter("In Vertretung für mich", "Was Ihre Vertretung gerade für Sie erledigt", OFFICES,
        active().taskOwnerExpression("${currentUser()}")));
    if (!decisions.isEmpty()) {
      filters.add(new ReadyFilter("Zur Entscheidung", "Was auf Ihre Entscheidung oder Unterschrift wartet",
          List.of(OFFICE_MANAGEMENT, MANAGERS), active().taskDefinitionKeyIn(decisions.toArray(String[]::new))
              .taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()));
    }
    filters.add(new ReadyFilter("Überfällig", "Was gestern oder früher fällig war", EVERYBODY,
        active().dueBeforeExpression("${dueDays.today()}")));
    filters.add(new ReadyFilter("Eskaliert", "So lange überfällig, dass sie die Leitung angehen; die ältesten zuerst",
        List.of(MANAGERS), active().taskPriority(TaskUrgency.ESCALATED.priority())));
    filters.add(new ReadyFilter("Diese Woche fällig", "Fällig von Montag bis Sonntag dieser Woche", EVERYBODY,
        active().dueAfterExpression("${dueDays.beforeThisWeek()}").dueBeforeExpression("${dueDays.nextWeek()}")));
    if (!waits.isEmpty()) {
      filters.add(new ReadyFilter("Wartet auf Kommune", "Hier ist die Kommune am Zug", GUIDANCE,
          active().taskDefinitionKeyIn(waits.toArray(String[]::new))));
    }
    PHASES.forEach(phase -> filters.add(new ReadyFilter(phase, "Aufgaben der Phase „" + phase + "“", GUIDANCE,
        active().processVariableValueEquals("phase", phase))));
    filters.add(new ReadyFilter("Störungen", "Schritte und E-Mails, die jemand in Gang bringen muss",
        List.of(CONSULTANTS, OFFICE_MANAGEMENT, ADMINISTRATION),
        active().taskDefinitionKeyIn("userTask_repairStep", "userTask_repairMail", "userTask_checkMailServer")));
    filters.add(new ReadyFilter("Pausiert", "Begleitungen, die gerade ruhen", GUIDANCE,
        active().taskDefinitionKey("userTask_endPause")));
    filters.add(new ReadyFilter("Aufgaben der Administration", "Was für den Betrieb der Anwendung zu tun ist",
        List.of(ADMINISTRATION), active().taskCandidateGroup(ADMINISTRATION.id()).includeAssignedTasks()));
    return filters;
  }

  private TaskQuery active() {
    return tasks.createTaskQuery().active().orderByDueDate().asc();
  }
}
