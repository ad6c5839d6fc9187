package de.transferlotse.baseline.process;

import static de.transferlotse.baseline.BaselineSteps.agencyRating;
import static de.transferlotse.baseline.BaselineSteps.agreed;
import static de.transferlotse.baseline.BaselineSteps.plan;
import static de.transferlotse.baseline.BaselineSteps.planned;
import static de.transferlotse.baseline.BaselineSteps.selfAssessment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What each form of the Ausgangslagenanalyse refuses; the task stays open. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BaselineInputTest {

  private static final String LONG = "x".repeat(5000);

  private BaselineSteps steps;
  private Map<String, String> numbers;

  @BeforeAll
  void reachEachTask(@Autowired ApplicationContext application) {
    steps = new BaselineSteps(application);
    numbers = new HashMap<>();
    var municipalities = new ArrayList<>(List.of("13003", "13004", "13071", "13072", "13073", "13074", "13075",
        "13076"));
    for (String task : List.of("reviewDataSituation", "planInterviews", "recordInterviews", "mapStakeholders",
        "recordSelfAssessment", "assessSituation", "consolidateRatings", "releaseReport")) {
      numbers.put(task, steps.startUpTo(municipalities.remove(0), task));
    }
  }

  @Test
  void reviewDataSituation() {
    refuses("reviewDataSituation", "reports", "", "„Vorhandene Berichte und Auswertungen“");
    refuses("reviewDataSituation", "reports", LONG, "„Vorhandene Berichte und Auswertungen“");
    refuses("reviewDataSituation", "latestReportYear", 1989, "„Jahr des jüngsten Berichts“");
    refuses("reviewDataSituation", "latestReportYear", 2027, "kann nicht aus einem Jahr nach 2026 sein");
    refuses("reviewDataSituation", "sources", null, "„Wer liefert und pflegt die Daten?“");
    refuses("reviewDataSituation", "smallScaleData", "MAYBE", "„Kleinräumige Daten vorhanden?“");
    refuses("reviewDataSituation", "smallScaleData", null, "„Kleinräumige Daten vorhanden?“");
    refuses("reviewDataSituation", "gaps", " ", "„Was fehlt?“");
    refuses("reviewDataSituation", "remark", LONG, "„Auffälligkeiten im Kommunenprofil“");
  }

  @Test
  void planInterviewsWantsSixToTen() {
    refuses("planInterviews", "interviews", plan().subList(0, 5), "6 bis 10 Interviews; eingetragen sind 5");
    var eleven = new ArrayList<>(plan());
    eleven.addAll(plan().subList(0, 5));
    refuses("planInterviews", "interviews", eleven, "eingetragen sind 11");
    refuses("planInterviews", "interviews", List.of(), "eingetragen sind 0");
  }

  @Test
  void planInterviewsNamesWhoIsMissing() {
    refuses("planInterviews", "interviews", replaced(0, "OTHER"), "Verwaltungsspitze oder eine Dezernatsleitung");
    refuses("planInterviews", "interviews", replaced(1, "OTHER"), "zwei Fachbereichs- oder Amtsleitungen");
    refuses("planInterviews", "interviews", replaced(3, "OTHER"), "eine Planungsfachkraft");
    refuses("planInterviews", "interviews", replaced(4, "OTHER"), "die Schulaufsicht");
    refuses("planInterviews", "interviews", replaced(5, "OTHER"), "eine externe Partnerin oder ein externer Partner");
  }

  @Test
  void planInterviewsChecksEachField() {
    refuses("planInterviews", "interviews", with(planned("HEAD", " ", "2026-03-09")),
        "1. Eintrag: Amt oder Einrichtung");
    refuses("planInterviews", "interviews", with(planned("HEAD", LONG, "2026-03-09")),
        "1. Eintrag: Amt oder Einrichtung");
    refuses("planInterviews", "interviews", with(planned("KING", "Amt", "2026-03-09")), "1. Eintrag: Funktion");
    refuses("planInterviews", "interviews", with(planned("HEAD", "Amt", "2026-13-09")), "1. Eintrag: Geplant für");
    refuses("planInterviews", "interviews", with(planned("HEAD", "Amt", "2026-03-01")), "begann erst am 02.03.2026");
  }

  @Test
  void recordInterviewsWantsSixHeldOnes() {
    refuses("recordInterviews", "interviews", changed(0, Map.of("state", "cancelled", "cancelReason", "Krankheit")),
        "eingetragen sind 5. Bitte holen Sie ausgefallene nach");
    refuses("recordInterviews", "interviews", results().subList(1, 6),
        "„Verwaltungsspitze (HVB), Büro des Landrats“ fehlt");
    refuses("recordInterviews", "interviews", null, "fehlt");
  }

  @Test
  void recordInterviewsChecksEachField() {
    refuses("recordInterviews", "interviews", changed(1, with("state", null)), "2. Eintrag: Ergebnis");
    refuses("recordInterviews", "interviews", changed(1, with("heldOn", null)),
        "2. Eintrag (Fachbereichs-/Amtsleitung");
    refuses("recordInterviews", "interviews", changed(1, with("findings", "")), "den Tag und die wichtigsten Aussagen");
    refuses("recordInterviews", "interviews", changed(1, with("findings", LONG)), "2. Eintrag: Wichtigste Aussagen");
    refuses("recordInterviews", "interviews", changed(1, with("heldOn", "2026-03-03")), "2. Eintrag: Geführt am");
    refuses("recordInterviews", "interviews", changed(1, with("heldOn", "2026-02-27")), "begann erst am");
    refuses("recordInterviews", "interviews", changed(1, Map.of("state", "cancelled")), "warum das Interview ausfiel");
    refuses("recordInterviews", "interviews", changed(1, with("cancelReason", LONG)), "2. Eintrag: Warum ausgefallen?");
    refuses("recordInterviews", "interviews", changed(1, with("id", "keine")), "hat keinen gültigen Wert");
  }

  @Test
  void mapStakeholdersMustReachAcrossDepartments() {
    refuses("mapStakeholders", "stakeholders", List.of(), "ressortübergreifend");
    refuses("mapStakeholders", "stakeholders", stakeholders("A", "I", "B", "II"), "(bisher 2 aus 2)");
    refuses("mapStakeholders", "stakeholders", stakeholders("A", "I", "B", "I", "C", "i "), "(bisher 3 aus 1)");
    refuses("mapStakeholders", "stakeholders", stakeholders("A", "I", "a", "II", "B", "I"), "(bisher 2 aus 2)");
    refuses("mapStakeholders", "stakeholders", stakeholders("A", "I", "B", "II", "C", "I", "C", "II"), "nur einmal");
  }

  @Test
  void mapStakeholdersChecksEachField() {
    refuses("mapStakeholders", "stakeholders", stakeholders(LONG, "I", "B", "II", "C", "I"),
        "1. Eintrag: Amt oder Fachbereich");
    refuses("mapStakeholders", "stakeholders", stakeholders("A", "", "B", "II", "C", "I"),
        "1. Eintrag: Dezernat oder Bereich");
    refuses("mapStakeholders", "stakeholders",
        List.of(Map.of("department", "A", "area", "I", "role", "BOSS", "mandate", "x")),
        "1. Eintrag: Rolle");
    refuses("mapStakeholders", "stakeholders", List.of(Map.of("department", "A", "area", "I", "role", "LEADS")),
        "1. Eintrag: Mandat");
  }

  @Test
  void recordSelfAssessment() {
    refuses("recordSelfAssessment", "answeredOn", "2026-03-03", "„Antwort der Kommune vom“");
    refuses("recordSelfAssessment", "answeredOn", null, "„Antwort der Kommune vom“");
    refuses("recordSelfAssessment", "answeredOn", "2026-03-01", "nicht älter sein");
    refuses("recordSelfAssessment", "k2", level("5", "x"), "„K2: Stufe“");
    refuses("recordSelfAssessment", "k2", level(null, "x"), "„K2: Stufe“");
    refuses("recordSelfAssessment", "k2", level("3", ""), "Nachweis; bitte nennen Sie ihn für K2 Datenbasierung");
    refuses("recordSelfAssessment", "k7", level("4", null), "K7 Öffentlichkeit");
    refuses("recordSelfAssessment", "k2", level("2", LONG), "„K2: Nachweis“");
  }

  @Test
  void assessSituation() {
    refuses("assessSituation", "k4", level("4", " "), "K4 Externe Kooperation");
    refuses("assessSituation", "k4", level("-1", "x"), "„K4: Stufe“");
    refuses("assessSituation", "politicsLevel", "5", "„R1: Rückhalt“");
    refuses("assessSituation", "politics", "", "„R1: Rückhalt bei Verwaltungsspitze, Ausschuss, Haushalt“");
    refuses("assessSituation", "fullTimePosts", -1, "„R2: Stellen (VZÄ)“");
    refuses("assessSituation", "fullTimePosts", 0.125, "„R2: Stellen (VZÄ)“");
    refuses("assessSituation", "fullTimePosts", null, "„R2: Stellen (VZÄ)“");
    refuses("assessSituation", "funds", -0.01, "„R2: Mittel in EUR je Jahr“");
    refuses("assessSituation", "fundingProgramme", LONG, "„R2: Förderprogramm“");
    refuses("assessSituation", "fundingProgramme", "", "Bitte nennen Sie das Förderprogramm");
    refuses("assessSituation", "fundingEnds", "31.12.2027", "„R2: Förderung endet am“");
  }

  @Test
  void consolidateRatings() {
    refuses("consolidateRatings", "k3", Map.of("level", "3", "reason", "x"), "Nachweis; bitte nennen Sie ihn für K3");
    refuses("consolidateRatings", "k3", Map.of("level", "2"), "„K3: Begründung“");
    refuses("consolidateRatings", "k3", Map.of("level", "open"), "„K3: Begründung“");
    refuses("consolidateRatings", "k3", Map.of("reason", "x"), "„K3: Stufe“");
    refuses("consolidateRatings", "k3", Map.of("level", "2", "reason", LONG), "„K3: Begründung“");
  }

  @Test
  void releaseReport() {
    refuses("releaseReport", "decision", null, "„Entscheidung“");
    refuses("releaseReport", "decision", "perhaps", "„Entscheidung“");
    refuses("releaseReport", "remark", LONG, "„Hinweis“");
  }

  private void refuses(String task, String field, Object value, String message) {
    String number = numbers.get(task);
    var typed = new HashMap<String, Object>(answers(task, number));
    typed.put(field, value);
    assertThatThrownBy(() -> steps.complete(number, task, typed)).as("%s = %s", field, value)
        .isInstanceOf(Rejection.class).hasMessageContaining(message);
    assertThat(steps.taskId(number, task)).isNotNull();
  }

  private Map<String, ?> answers(String task, String number) {
    return switch (task) {
      case "recordSelfAssessment" -> selfAssessment();
      case "assessSituation" -> agencyRating();
      case "consolidateRatings" -> agreed(1, 2, 2, 2, 1, 0, 2);
      default -> steps.answers(number, task);
    };
  }

  private static List<Map<String, Object>> replaced(int index, String function) {
    var changed = new ArrayList<>(plan());
    changed.set(index, planned(function, "Stabsstelle", "2026-03-09"));
    return changed;
  }

  private static List<Map<String, Object>> with(Map<String, Object> first) {
    var changed = new ArrayList<>(plan());
    changed.set(0, first);
    return changed;
  }

  private List<Map<String, Object>> results() {
    return steps.results(numbers.get("recordInterviews"));
  }

  private List<Map<String, Object>> changed(int index, Map<String, ?> change) {
    var results = results();
    results.get(index).putAll(change);
    return results;
  }

  private static Map<String, Object> with(String field, Object value) {
    var change = new HashMap<String, Object>();
    change.put(field, value);
    return change;
  }

  private static Map<String, Object> level(String level, String evidence) {
    var typed = with("level", level);
    typed.put("evidence", evidence);
    return typed;
  }

  /** Pairs of department and area. */
  private static List<Map<String, String>> stakeholders(String... pairs) {
    var rows = new ArrayList<Map<String, String>>();
    for (int index = 0; index < pairs.length; index += 2) {
      rows.add(Map.of("department", pairs[index], "area", pairs[index + 1], "role", "TAKES_PART", "mandate",
          "wirkt mit"));
    }
    return rows;
  }
}
