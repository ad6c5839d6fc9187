package de.transferlotse.monitoring;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.EngagementStart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Goes through a Monitoring-Aufbau as a consultant does, with plausible answers of a Landkreis. */
public final class MonitoringSteps {

  public static final String CONSULTANT = EngagementStart.CONSULTANT;
  private static final List<String> TASKS = List.of("draftDataConcept", "nameDataSources", "procureData",
      "checkPlausibility", "reviewProfile", "recordProfileTreatment");

  private final EngagementStart start;
  private final FormDesk desk;

  public MonitoringSteps(ApplicationContext application) {
    start = new EngagementStart(application);
    desk = application.getBean(FormDesk.class);
  }

  /** Everything up to a task, which stays open. */
  public String startUpTo(String municipalityKey, String lastTask) {
    String number = start(municipalityKey);
    TASKS.stream().takeWhile(task -> !task.equals(lastTask)).forEach(task -> complete(number, task, Map.of()));
    return number;
  }

  /** Completes a task with its usual answers, some of them changed. */
  public void complete(String number, String task, Map<String, ?> changed) {
    var typed = new HashMap<String, Object>(answers(number, task));
    typed.putAll(changed);
    desk.complete(CONSULTANT, taskId(number, task), typed);
  }

  public FormDesk.Sheet open(String number, String task) {
    return desk.open(CONSULTANT, taskId(number, task));
  }

  /** An identifier of a source, as the form of a task shows it. */
  public String sourceId(String number, String task, int row) {
    return open(number, task).facts().path("sources").path(row).path("id").asText();
  }

  private String start(String municipalityKey) {
    String number = start.open(municipalityKey, CONSULTANT);
    start.start("set-up-monitoring", number, "Begleitung");
    return number;
  }

  private String taskId(String number, String task) {
    return desk.task(CONSULTANT, number, "userTask_" + task).getId();
  }

  private Map<String, ?> answers(String number, String task) {
    return switch (task) {
      case "draftDataConcept" -> Map.of("questions", List.of(
              Map.of("question", "Wo verlassen Jugendliche die Schule ohne Abschluss, und was hilft ihnen?",
                  "theme", "D"),
              Map.of("question", "Welche Kinder kommen mit Sprachauffälligkeiten in die Schule?", "theme", "C"),
              Map.of("question", "Wie viele Jugendliche sind nach der Schule ohne Ausbildung?", "theme", "E")),
          "audience", "Dezernatsleitung, Schulaufsicht, Jugendhilfeplanung, Träger der Jugendberufshilfe",
          "body", "Ausschuss für Bildung, Kultur und Sport", "rhythm", "EVERY_TWO_YEARS",
          "privacyNote", "Nur zusammengefasste Zahlen ab drei Fällen.\nKeine Namen, keine Anschriften.");
      case "nameDataSources" -> Map.of("sources", List.of(
          municipal("Schulabgänge nach Schulen und Abschluss", List.of("1"), "Fachdienst Bildung, Kultur und Sport",
              "Schulentwicklungsplanung", "2026-04-10"),
          municipal("Schuleingangsuntersuchung 2025", List.of("2"), "Fachdienst Gesundheit",
              "Kinder- und Jugendärztlicher Dienst", "2026-04-24"),
          Map.of("kind", "OFFICIAL", "name", "Regionaldatenbank, Tabelle 21111-02-06-4",
              "questions", List.of("1", "3"))));
      case "procureData" -> Map.of("sources", List.of(
          received(sourceId(number, task, 0), "Schuljahr 2024/25"),
          Map.of("id", sourceId(number, task, 1), "state", "unavailable",
              "missingReason", "Das Fachverfahren wird bis Herbst umgestellt."),
          received(sourceId(number, task, 2), "Abgangsjahr 2023")));
      case "checkPlausibility" -> Map.of("sources", List.of(
          checked(sourceId(number, task, 0), "yes", null), checked(sourceId(number, task, 1), "yes", null)));
      case "reviewProfile" -> Map.of("comments", List.of(
              Map.of("theme", "C", "comment", "Die Daten der Schuleingangsuntersuchung fehlen noch."),
              Map.of("theme", "D", "comment", "Der Anteil ohne Abschluss liegt über dem des Landes."),
              Map.of("theme", "E", "comment", "Der Übergang lässt sich noch nicht nach Ämtern trennen.")),
          "striking", "Jede achte Person verlässt die Schule ohne Abschluss.\n"
              + "Das geht vor allem von drei Standorten aus.",
          "released", true);
      default -> Map.of("treatedOn", "2026-03-02", "result", "COMMISSIONED", "consequence",
          "Die Verwaltung legt bis Herbst einen Vorschlag für die drei Standorte vor.", "printedPaper", "2026/114",
          "keeperDepartment", "Fachdienst Bildung, Kultur und Sport", "keeperFunction", "Bildungsmonitoring",
          "nextEditionYear", 2028);
    };
  }

  public static Map<String, Object> municipal(String name, List<String> questions, String department, String function,
      String until) {
    return Map.of("kind", "MUNICIPAL", "name", name, "questions", questions, "department", department,
        "function", function, "requestedUntil", until);
  }

  public static Map<String, Object> received(String id, String asOf) {
    return Map.of("id", id, "state", "received", "receivedOn", "2026-03-02", "dataAsOf", asOf);
  }

  public static Map<String, Object> checked(String id, String plausible, String finding) {
    var row = new HashMap<String, Object>(Map.of("id", id, "plausible", plausible,
        "checked", "Summen und Vorjahreswerte"));
    row.put("finding", finding);
    return row;
  }
}
