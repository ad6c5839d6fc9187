package de.transferlotse.baseline.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.baseline.Interview;
import de.transferlotse.baseline.Interviews;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people find in the forms of the Ausgangslagenanalyse. */
@EngineTest
class BaselineFormsTest {

  @Autowired private ApplicationContext application;
  @Autowired private Interviews interviews;
  @LocalServerPort private int port;

  private BaselineSteps steps;

  @BeforeEach
  void begin() {
    steps = new BaselineSteps(application);
  }

  @Test
  void dataSituationShowsTheFiguresBesideLandAndSameType() {
    String number = steps.start("13076");
    ObjectNode view = steps.open(number, "reviewDataSituation").view();

    assertThat(view.path("heading").asText()).isEqualTo("Landkreis Ludwigslust-Parchim · " + number);
    assertThat(view.path("figures").toString()).contains("208.092", "1.573.597", "Zensus 2022");
  }

  @Test
  void interviewPlanBeginsWithTheSmallestThatIsWhole() {
    String number = steps.startUpTo("13074", "planInterviews");

    assertThat(steps.open(number, "planInterviews").facts().path("interviews"))
        .extracting(row -> row.path("function").asText())
        .containsExactly("HEAD", "DIVISION", "DIVISION", "SCHOOL_PLANNING", "SCHOOL_SUPERVISION", "EXTERNAL");
  }

  @Test
  void cancelledInterviewIsReplacedByAnother() {
    String number = steps.startUpTo("13073", "recordInterviews");
    var results = steps.results(number);
    results.get(4).putAll(Map.of("state", "cancelled", "cancelReason", "Stelle nicht besetzt"));
    var added = new HashMap<>(results.get(5));
    added.put("id", null);
    added.put("department", "Volkshochschule");
    results.add(added);
    steps.complete(number, "recordInterviews", Map.of("interviews", results));

    assertThat(interviews.of(number)).hasSize(7).filteredOn(Interview::wasHeld).hasSize(6);
    assertThat(interviews.of(number)).filteredOn(interview -> interview.plannedOn() == null)
        .extracting(Interview::department).containsExactly("Volkshochschule");
    assertThat(interviews.of(number).get(4).cancelReason()).isEqualTo("Stelle nicht besetzt");
  }

  @Test
  void halfFilledRatingIsFoundAgainAndGoneWhenItIsDone() {
    String number = steps.startUpTo("13072", "assessSituation");
    String task = steps.taskId(number, "assessSituation");
    var saved = Caller.browser(port, BaselineSteps.CONSULTANT, "tasklist").put(
        "/camunda/api/transferlotse/tasks/" + task + "/draft",
        "{\"facts\":{\"k2\":{\"level\":\"3\",\"evidence\":\"\"},\"politics\":\"Noch zu klären\"}}");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(204);

    ObjectNode facts = steps.open(number, "assessSituation").facts();
    assertThat(facts.at("/k2/level").asText()).isEqualTo("3");
    assertThat(facts.path("politics").asText()).isEqualTo("Noch zu klären");

    steps.complete(number, "assessSituation", BaselineSteps.agencyRating());
    assertThat(steps.open(number, "consolidateRatings").view().at("/k2/agency").asText())
        .isEqualTo("1 – Einzelaktivitäten");
  }

  @Test
  void agencyRatesWithoutSeeingTheSelfAssessment() {
    String number = steps.startUpTo("13071", "assessSituation");
    ObjectNode view = steps.open(number, "assessSituation").view();

    assertThat(view.at("/k2/self").asText()).isEmpty();
    assertThat(view.at("/k2/questions").asText()).startsWith("Wer liefert");
    assertThat(view.path("space").asText()).contains("Kreistyp nach BBSR 2020");
  }

  @Test
  void consolidationShowsBothSidesMarksTheAgendaAndFillsInWhatIsAgreed() {
    String number = steps.startUpTo("13075", "consolidateRatings");
    var sheet = steps.open(number, "consolidateRatings");

    assertThat(sheet.view().at("/k2/self").asText()).isEqualTo("3 – etabliert");
    assertThat(sheet.view().at("/k2/agency").asText()).isEqualTo("1 – Einzelaktivitäten");
    assertThat(sheet.view().at("/k2/agenda").asText()).contains("Auswertungsgespräch");
    assertThat(sheet.view().at("/k1/agenda").asText()).isEmpty();
    assertThat(sheet.facts().at("/k2/level").isNull()).isTrue();
    assertThat(sheet.facts().at("/k3/level").asText()).isEqualTo("2");
    assertThat(sheet.facts().at("/k3/reason").isNull()).isTrue();
  }
}
