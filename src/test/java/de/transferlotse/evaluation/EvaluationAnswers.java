package de.transferlotse.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plausible answers to the forms of Evaluation and Abschluss. */
public final class EvaluationAnswers {

  private static final String STRUCTURES =
      "- Stabsstelle Bildung im Stellenplan 2028\n\n- Bildungskonferenz, einmal im Jahr";

  private EvaluationAnswers() {}

  public static Map<String, Object> to(String task) {
    return switch (task) {
      case "repeatSelfAssessment" -> self();
      case "reassessSituation" -> agency();
      case "consolidateReassessment" -> agreed(3, 3, 3, 2, 3, 1, 2);
      case "recordFeedback" -> feedback();
      case "compareGoals" -> goals();
      case "writeImpactNote" -> Map.of("note", "Aus einzelnen Vorhaben ist eine gemeinsame Steuerung geworden: Der"
          + " Kreistag"
          + " hat Bildungsziele beschlossen, und die Koordination steht im Stellenplan.\nDer Bericht zu den Übergängen"
          + " wird alle zwei Jahre fortgeschrieben.", "newStructures", STRUCTURES);
      default -> closing(task);
    };
  }

  private static Map<String, Object> closing(String task) {
    return switch (task) {
      case "holdClosingTalk" -> new HashMap<>(Map.of("heldOn", "2026-03-02",
          "participants", "Dezernat II, Bildungsbüro, Berater:in",
          "review", "Getragen hat der Rückhalt der Verwaltungsspitze; schwierig war die Besetzung der Stelle.",
          "positioning", "Die Steuerungsrunde arbeitet, das Monitoring ist Routine.",
          "nextSteps", "- Bildungsbericht 2030 vorbereiten (Bildungsbüro, bis Herbst 2029)\n"
              + "- Steuerungsrunde viermal im Jahr einladen (Dezernat II)"));
      case "decideContinuation" -> new HashMap<>(Map.of("decision", "NETWORK",
          "reason", "Der Landkreis trägt seine Strukturen selbst und will im Austausch bleiben."));
      case "writeClosingNote" -> Map.of();
      default -> Map.of("decision", "SIGN");
    };
  }

  public static Map<String, Object> self() {
    var typed = levels(3, 3, 3, 3, 3, 2, 2);
    typed.put("answeredOn", "2026-03-02");
    return typed;
  }

  public static Map<String, Object> agency() {
    var typed = levels(3, 3, 3, 2, 3, 0, 2);
    typed.putAll(Map.of("politicsLevel", "3", "politics", "Der Kreistag steht hinter dem Vorhaben.",
        "fullTimePosts", 1.5, "funds", 20000));
    return typed;
  }

  private static Map<String, Object> levels(int... levels) {
    var typed = new HashMap<String, Object>();
    for (int i = 0; i < levels.length; i++) {
      typed.put("k" + (i + 1), Map.of("level", String.valueOf(levels[i]),
          "evidence", "Vermerk, Abschnitt K" + (i + 1)));
    }
    return typed;
  }

  /** K1 to K7 as agreed at the end; -1 is left open. */
  public static Map<String, Object> agreed(int... levels) {
    var typed = new HashMap<String, Object>();
    for (int i = 0; i < levels.length; i++) {
      typed.put("k" + (i + 1), Map.of("level", levels[i] < 0 ? "open" : String.valueOf(levels[i]),
          "evidence", "Vermerk, Abschnitt K" + (i + 1),
          "reason", "Gemeinsam so gesehen."));
    }
    return typed;
  }

  public static Map<String, Object> feedback() {
    return new HashMap<>(Map.of("givenOn", "2026-03-02", "givenBy", "Leitung Bildungsbüro", "satisfaction", "4",
        "helped", "Der Blick von außen und die Vorlagen für die Steuerungsrunde.",
        "missing", "Mehr Zeit für die Auswertung der Daten.", "recommends", "yes"));
  }

  public static Map<String, Object> goals() {
    return new HashMap<>(Map.of("goals", new ArrayList<>(List.of(
        goal(1, "FULL", "Der Kreistag hat am 14. März 2028 sechs Ziele beschlossen.", null),
        goal(2, "FULL", "Der Bericht wurde im September 2028 im Bildungsausschuss behandelt.", null),
        goal(3, "PARTLY", "Die Runde tagt dreimal im Jahr.", "Im Sommer fehlte die Stelle für die Geschäftsführung."),
        goal(4, "NOT", "Der Anteil liegt bei 11,9 %.", "Die Maßnahmen wirken erst in den nächsten Jahrgängen.")))));
  }

  public static Map<String, Object> goal(int position, String reached, String result, String reason) {
    var goal = new HashMap<String, Object>(Map.of("position", position, "reached", reached, "result", result));
    goal.put("reason", reason);
    return goal;
  }
}
