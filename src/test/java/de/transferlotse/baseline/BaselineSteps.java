package de.transferlotse.baseline;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.support.EngagementStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Goes through an Ausgangslagenanalyse as a consultant does, with plausible answers of a Landkreis. */
public final class BaselineSteps {

  public static final String CONSULTANT = EngagementStart.CONSULTANT;
  public static final String OFFICE_MANAGER = "bueroleitung-schwerin";

  private final EngagementStart start;
  private final FormDesk desk;

  public BaselineSteps(ApplicationContext application) {
    start = new EngagementStart(application);
    desk = application.getBean(FormDesk.class);
  }

  /** Opens an engagement of the office Schwerin with a contact that receives mails, and starts the analysis. */
  public String start(String municipalityKey) {
    String number = start.open(municipalityKey, CONSULTANT);
    start.start("analyse-baseline", number, "Ausgangslage und Vereinbarung");
    return number;
  }

  public void complete(String number, String task, Map<String, ?> typed) {
    String user = task.equals("releaseReport") ? OFFICE_MANAGER : CONSULTANT;
    desk.complete(user, taskId(number, task), typed);
  }

  public FormDesk.Sheet open(String number, String task) {
    return desk.open(task.equals("releaseReport") ? OFFICE_MANAGER : CONSULTANT, taskId(number, task));
  }

  public String taskId(String number, String task) {
    return desk.task(task.equals("releaseReport") ? OFFICE_MANAGER : CONSULTANT, number, "userTask_" + task).getId();
  }

  /** Everything up to a task, which stays open. */
  public String startUpTo(String municipalityKey, String lastTask) {
    String number = start(municipalityKey);
    for (String task : List.of("reviewDataSituation", "planInterviews", "recordInterviews", "mapStakeholders",
        "recordSelfAssessment", "assessSituation", "consolidateRatings", "releaseReport")) {
      if (task.equals(lastTask)) {
        break;
      }
      complete(number, task, answers(number, task));
    }
    return number;
  }

  public Map<String, ?> answers(String number, String task) {
    return switch (task) {
      case "reviewDataSituation" -> Map.of(
          "reports", "Schulentwicklungsplan 2022\nTeilbericht Kindertagesbetreuung 2024",
          "latestReportYear", 2024, "smallScaleData", "PARTLY",
          "sources", "Fachdienst Bildung (Schulen), Fachdienst Jugend (Kita); jeder führt eigene Tabellen.",
          "gaps", "Daten zu Übergängen nach der Schule; Zahlen unterhalb der Ämter und Gemeinden.",
          "remark", "Der Anteil ohne Ersten Schulabschluss liegt über dem Land.");
      case "planInterviews" -> Map.of("interviews", plan());
      case "recordInterviews" -> Map.of("interviews", results(number));
      case "mapStakeholders" -> Map.of("stakeholders", List.of(
          stakeholder("Fachdienst Bildung, Kultur und Sport", "Dezernat II", "LEADS",
              "Leitet die Runde, bringt Schuldaten ein."),
          stakeholder("Fachdienst Jugend", "Dezernat II", "TAKES_PART", "Entscheidet über Daten der Jugendhilfe."),
          stakeholder("Fachdienst Soziales", "Dezernat III", "TAKES_PART", "Bringt Sozialdaten ein."),
          stakeholder("Stabsstelle Kreisentwicklung", "Büro des Landrats", "CONSULTED",
              "Berät zu Raum und Demografie.")));
      case "recordSelfAssessment" -> selfAssessment();
      case "assessSituation" -> agencyRating();
      case "consolidateRatings" -> agreed(1, 2, 2, 2, 1, 0, 2);
      default -> Map.of("decision", "release");
    };
  }

  public static List<Map<String, Object>> plan() {
    return List.of(
        planned("HEAD", "Büro des Landrats", "2026-03-09"),
        planned("DIVISION", "Fachdienst Bildung, Kultur und Sport", "2026-03-10"),
        planned("DIVISION", "Fachdienst Jugend", "2026-03-10"),
        planned("SCHOOL_PLANNING", "Fachdienst Bildung, Kultur und Sport", "2026-03-11"),
        planned("SCHOOL_SUPERVISION", "Staatliches Schulamt Schwerin", "2026-03-12"),
        planned("EXTERNAL", "Industrie- und Handelskammer zu Schwerin", "2026-03-13"));
  }

  public static Map<String, Object> planned(String function, String department, String day) {
    return Map.of("function", function, "department", department, "plannedOn", day);
  }

  /** All planned interviews as held on the day of the clock's start. */
  public List<Map<String, Object>> results(String number) {
    List<String> findings = List.of(
        "Bildung ist Chefsache, aber ein Beschluss des Kreistags fehlt. Die Kreisverwaltung will bis zum Haushalt 2027"
            + " wissen, was eine Koordination bringt.",
        "Die Abstimmung mit der Jugendhilfe hängt an zwei Personen.\nEs gibt seit 2025 eine Arbeitsgruppe ohne Mandat.",
        "Daten der Kindertagesbetreuung sind gut, werden aber nur für die Bedarfsplanung genutzt.",
        "Die Schulentwicklungsplanung läuft 2027 aus; dann soll sie auf gemeinsamen Daten stehen.",
        "Die Schulaufsicht wird zu spät beteiligt und wünscht feste Termine.",
        "Betriebe finden keine Auszubildenden; ein Netzwerk Schule und Wirtschaft trifft sich zweimal im Jahr.");
    var results = new ArrayList<Map<String, Object>>();
    open(number, "recordInterviews").facts().path("interviews").forEach(planned -> {
      var result = new HashMap<String, Object>();
      result.put("id", planned.path("id").asText());
      result.put("function", planned.path("function").asText());
      result.put("department", planned.path("department").asText());
      result.put("state", "held");
      result.put("heldOn", "2026-03-02");
      result.put("findings", findings.get(results.size() % findings.size()));
      results.add(result);
    });
    return results;
  }

  private static Map<String, Object> stakeholder(String department, String area, String role, String mandate) {
    return Map.of("department", department, "area", area, "role", role, "mandate", mandate);
  }

  public static Map<String, Object> selfAssessment() {
    var typed = new HashMap<String, Object>(levels(2, 3, 2, 2, 1, 2, 2));
    typed.put("answeredOn", "2026-03-02");
    return typed;
  }

  public static Map<String, Object> agencyRating() {
    var typed = new HashMap<String, Object>(levels(1, 1, 2, 2, 1, 0, 2));
    typed.put("politicsLevel", "2");
    typed.put("politics", "Der Landrat unterstützt das Vorhaben, der Bildungsausschuss ist gespalten.");
    typed.put("fullTimePosts", 0.5);
    typed.put("funds", 12000);
    typed.put("fundingProgramme", "Bildungskommunen");
    typed.put("fundingEnds", "2027-12-31");
    return typed;
  }

  /** K1 to K7 with evidence for each. */
  public static Map<String, Object> levels(int... levels) {
    var typed = new HashMap<String, Object>();
    for (int index = 0; index < levels.length; index++) {
      typed.put("k" + (index + 1),
          Map.of("level", String.valueOf(levels[index]), "evidence", "Nachweis zu K" + (index + 1)));
    }
    return typed;
  }

  /** K1 to K7 as agreed, each with evidence and Begründung; -1 stands for a component that is still open. */
  public static Map<String, Object> agreed(int... levels) {
    List<String> reasons = List.of("Leitbild von 2017 ohne Beschluss und Messgrößen.",
        "Schulentwicklungsplan und ein Teilbericht liegen vor, ein Datenkonzept ist begonnen.",
        "Arbeitsgruppe Bildung und Jugend seit 2025, noch ohne Mandat.",
        "Netzwerk Schule und Wirtschaft mit der Kammer; die Schulaufsicht ist Gast.",
        "Eine halbe Stelle, befristet bis Dezember 2027.", "Bisher keine Überprüfung von Wirkungen.",
        "Bildungskonferenz im November 2025 mit 84 Teilnehmenden.");
    var typed = new HashMap<String, Object>();
    for (int index = 0; index < levels.length; index++) {
      typed.put("k" + (index + 1), Map.of("level", levels[index] < 0 ? "open" : String.valueOf(levels[index]),
          "evidence", "Vermerk vom 2. März 2026, Abschnitt K" + (index + 1), "reason", reasons.get(index)));
    }
    return typed;
  }
}
