package de.transferlotse.support;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Leads an engagement through the Erstkontakt, form by form, for tests that begin later. */
public class FirstContactScript {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final FormDesk desk;
  private final Engagements engagements;
  private final Clock clock;

  FirstContactScript(RuntimeService runtime, TaskService tasks, FormDesk desk, Engagements engagements,
      Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.desk = desk;
    this.engagements = engagements;
    this.clock = clock;
  }

  /** Starts an engagement and chooses the Kommune; returns the number. */
  public String choose(String consultant, String municipalityKey) {
    String root = desk.as(consultant, () -> runtime.startProcessInstanceByKey("transfer-engagement").getId());
    String task = tasks.createTaskQuery().processInstanceId(root).singleResult().getId();
    desk.complete(consultant, task, Map.of("municipalityKey", municipalityKey, "intent", "new"));
    return engagements.openOf(municipalityKey).orElseThrow().number();
  }

  public void recordRequest(String consultant, String number) {
    complete(consultant, number, "userTask_recordRequest", Map.of("channel", "telephone",
        "concern", "Wir möchten wissen, welche Schulabgänger ohne Abschluss bleiben.",
        "contactFunction", "EDUCATION_OFFICE", "contactEmail", "bildungsbuero@kreis.example"));
  }

  public void scheduleFirstTalk(String consultant, String number) {
    complete(consultant, number, "userTask_scheduleFirstTalk",
        Map.of("talkDay", LocalDate.now(clock).plusDays(10).toString(), "talkTime", "10:30", "place", "Kreishaus"));
  }

  public void holdFirstTalk(String consultant, String number) {
    complete(consultant, number, "userTask_holdFirstTalk", Map.of("participants", "Dezernat, Bildungsbüro",
        "note", "Es gibt Daten, aber niemanden, der sie zusammenführt.", "recommendation", "takeOn"));
  }

  public void decide(String officeManagement, String number, Map<String, ?> decision) {
    complete(officeManagement, number, "userTask_decideOnRequest", decision);
  }

  private void complete(String user, String number, String taskKey, Map<String, ?> typed) {
    desk.complete(user, desk.task(user, number, taskKey).getId(), typed);
  }
}
