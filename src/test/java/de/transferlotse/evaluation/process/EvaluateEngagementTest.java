package de.transferlotse.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.evaluation.BeforeAfter;
import de.transferlotse.evaluation.ComponentChange;
import de.transferlotse.evaluation.EvaluationAnswers;
import de.transferlotse.evaluation.EvaluationSteps;
import de.transferlotse.evaluation.Feedbacks;
import de.transferlotse.evaluation.GoalResults;
import de.transferlotse.evaluation.Impact;
import de.transferlotse.evaluation.Impacts;
import de.transferlotse.input.Rejection;
import de.transferlotse.rating.Agenda;
import de.transferlotse.rating.Round;
import de.transferlotse.support.EngineTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class EvaluateEngagementTest {

  @Autowired private ApplicationContext application;
  @Autowired private Impacts impacts;
  @Autowired private GoalResults goals;
  @Autowired private Feedbacks feedbacks;
  @Autowired private BeforeAfter drawings;
  @Autowired private Agenda agenda;
  @Autowired private JdbcClient database;

  private EvaluationSteps steps;

  @BeforeEach
  void begin() {
    steps = new EvaluationSteps(application);
  }

  @Test
  void endsWithTheEvaluationsblattThatIsMailed() throws Exception {
    String number = steps.evaluateUpTo("13076", "");

    assertThat(steps.isRunning(number)).isFalse();
    assertThat(steps.mails(number)).containsExactly("evaluation-request", "evaluation-result", "feedback-request");
    assertThat(attachments(number, "evaluation-result")).containsExactly("EVALUATION");
    assertThat(steps.pdfText(number, DocumentKind.EVALUATION)).contains("1,4 → 2,4",
        "2 von 4 Zielen ganz erreicht (50 %)",
        "4 von 5 (zufrieden)", "Mehr Zeit für die Auswertung der Daten.", "K5 Koordination 1 3 +2",
        "Begründung: Im Sommer fehlte die Stelle", "die Koordination steht im Stellenplan");
  }

  @Test
  void computesWhatChangedFromBothRatings() {
    String number = steps.evaluateUpTo("13074", "writeImpactNote");

    Impact impact = impacts.of(number).orElseThrow();
    assertThat(impact.meanBeforeText()).isEqualTo("1,4");
    assertThat(impact.meanAfterText()).isEqualTo("2,4");
    assertThat(impact.changes()).extracting(ComponentChange::deltaText)
        .containsExactly("+2", "+1", "+1", "±0", "+2", "+1", "±0");
    assertThat(impact.goalsText()).isEqualTo("2 von 4 Zielen ganz erreicht (50 %), 1 teilweise, 1 nicht");
    assertThat(agenda.of(number, Round.AFTER)).extracting(item -> item.component().code()).containsExactly("K6");
  }

  @Test
  void namesNewStructuresAsTheConsultantDidAndNothingWhereNoneCameAbout() {
    String number = steps.evaluateUpTo("01062", "writeImpactNote");
    Map<String, Object> without = new HashMap<>(EvaluationAnswers.to("writeImpactNote"));
    without.remove("newStructures");
    steps.complete(number, "writeImpactNote", without);
    assertThat(impacts.of(number).orElseThrow().newStructures()).isEmpty();
    assertThat(steps.mailText(number, "evaluation-result")).doesNotContain("Neu entstanden", "Vermerk, Abschnitt");

    String other = steps.evaluateUpTo("01061", "");
    assertThat(impacts.of(other).orElseThrow().newStructures())
        .containsExactly("Stabsstelle Bildung im Stellenplan 2028", "Bildungskonferenz, einmal im Jahr");
    assertThat(steps.mailText(other, "evaluation-result"))
        .contains("Neu entstanden:\n  - Stabsstelle Bildung im Stellenplan 2028\n  - Bildungskonferenz");
  }

  @Test
  void drawsBothRatingsIntoTheChart() {
    String number = steps.evaluateUpTo("13073", "writeImpactNote");

    assertThat(drawings.draw(number, impacts.of(number).orElseThrow()).svg())
        .contains("K1 Strategische Ziele: März 2026 Stufe 1, März 2026 Stufe 3",
            "K6 Qualitätsentwicklung: März 2026 Stufe 0");
  }

  @Test
  void countsNothingWhereNoLevelWasAgreed() throws Exception {
    String number = steps.evaluateUpTo("13072", "consolidateReassessment");
    steps.complete(number, "consolidateReassessment", EvaluationAnswers.agreed(3, -1, 3, 2, 3, 1, 2));
    for (String task : List.of("recordFeedback", "compareGoals", "writeImpactNote")) {
      steps.complete(number, task, EvaluationAnswers.to(task));
    }

    assertThat(impacts.of(number)).get().satisfies(impact -> {
      assertThat(impact.meanAfter()).isNull();
      assertThat(impact.changes().get(1).deltaText()).isEqualTo("–");
      assertThat(impact.changes().get(1).after()).isNull();
    });
    assertThat(steps.pdfText(number, DocumentKind.EVALUATION)).contains("Ein Mittelwert lässt sich nicht bilden",
        "offen");
    assertThat(steps.mailText(number, "evaluation-result")).doesNotContain("Im Mittel");
  }

  @Test
  void showsTheLevelOfTheBeginningBesideEachComponent() {
    String number = steps.evaluateUpTo("13071", "repeatSelfAssessment");

    assertThat(steps.open(number, "repeatSelfAssessment").view().at("/k1/earlier").asText())
        .isEqualTo("1 – Einzelaktivitäten");
  }

  @Test
  void asksForTheSelfAssessmentAndNamesTheDay() {
    String number = steps.evaluateUpTo("13075", "repeatSelfAssessment");

    assertThat(steps.mailText(number, "evaluation-request")).contains("des Landkreises Vorpommern-Greifswald",
        "Zu Beginn gemeinsam eingeschätzt: 1 – Einzelaktivitäten", "30. März 2026").doesNotContain("Was hat Ihnen gefehlt?");
  }

  @Test
  void namesTheTwoStrongestChangesInWords() {
    String number = steps.evaluateUpTo("13004", "");

    assertThat(steps.mailText(number, "evaluation-result"))
        .contains("K1 Strategische Ziele: um zwei Stufen gestiegen, von „1 – Einzelaktivitäten“ auf „3 – etabliert“",
            "K5 Koordination: um zwei Stufen gestiegen").doesNotContain("K2 Datenbasierung: um");
  }

  @Test
  void refusesBadFeedback() {
    String number = steps.evaluateUpTo("13003", "recordFeedback");

    refuses(number, "recordFeedback", "givenOn", "2026-03-03", "Tag der Antwort");
    refuses(number, "recordFeedback", "givenOn", null, "Tag der Antwort");
    refuses(number, "recordFeedback", "givenBy", " ", "Geantwortet hat");
    refuses(number, "recordFeedback", "givenBy", "x".repeat(121), "Geantwortet hat");
    refuses(number, "recordFeedback", "satisfaction", "6", "Wie zufrieden");
    refuses(number, "recordFeedback", "helped", null, "Was hat Ihnen geholfen");
    refuses(number, "recordFeedback", "helped", "x".repeat(2001), "Was hat Ihnen geholfen");
    refuses(number, "recordFeedback", "missing", "", "Was hat Ihnen gefehlt");
    refuses(number, "recordFeedback", "recommends", "vielleicht", "empfehlen");
    refuses(number, "recordFeedback", "remark", "x".repeat(2001), "noch sagen");
    assertThat(feedbacks.of(number)).isEmpty();

    steps.complete(number, "recordFeedback", EvaluationAnswers.feedback());
    refusesGoals(number, EvaluationAnswers.goal(4, "PARTLY", "Der Anteil sinkt.", null), "Ziel 4");
    refusesGoals(number, EvaluationAnswers.goal(4, "NOT", "Der Anteil sinkt.", " "), "Ziel 4");
    refusesGoals(number, EvaluationAnswers.goal(3, "FULL", "Doppelt.", null), "zu jedem der 4 Ziele");
    refusesGoals(number, EvaluationAnswers.goal(4, "FULL", "", null), "Ergebnis");
    refusesGoals(number, EvaluationAnswers.goal(4, "FULL", "x".repeat(1001), null), "Ergebnis");
    refusesGoals(number, EvaluationAnswers.goal(4, "ALMOST", "Fast.", null), "Erreicht?");
    assertThat(goals.inForce(number)).allMatch(goal -> goal.result() == null);

    steps.complete(number, "compareGoals", EvaluationAnswers.goals());
    refuses(number, "writeImpactNote", "note", "Zu kurz.", "Wirkungsvermerk");
    refuses(number, "writeImpactNote", "note", "x".repeat(8001), "Wirkungsvermerk");
    refuses(number, "writeImpactNote", "newStructures", "x".repeat(1001), "Neue Strukturen");
    assertThat(impacts.of(number)).get().extracting(Impact::note).isNull();
  }

  private void refuses(String number, String task, String field, Object value, String part) {
    Map<String, Object> typed = new HashMap<>(EvaluationAnswers.to(task));
    typed.put(field, value);
    assertThatThrownBy(() -> steps.complete(number, task, typed)).isInstanceOf(Rejection.class)
        .hasMessageContaining(part);
  }

  private void refusesGoals(String number, Map<String, Object> fourth, String part) {
    Map<String, Object> typed = EvaluationAnswers.goals();
    List<Object> rows = new ArrayList<>((List<?>) typed.get("goals"));
    rows.set(3, fourth);
    refuses(number, "compareGoals", "goals", rows, part);
  }

  private List<String> attachments(String number, String template) {
    return database.sql("""
        select d.kind from mail_attachment a join mail m on m.id = a.mail join document d on d.id = a.document
        where m.engagement = ? and m.template = ?""").params(number, template).query(String.class).list();
  }
}
