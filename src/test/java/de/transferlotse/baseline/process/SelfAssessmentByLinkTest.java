package de.transferlotse.baseline.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.answer.AnswerJobs;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.Clerk;
import de.transferlotse.baseline.BaselineSteps;
import de.transferlotse.rating.Rater;
import de.transferlotse.rating.Ratings;
import de.transferlotse.rating.Round;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A Kommune fills in the self-assessment part by part, in several visits and by several people, and sends it at the end. */
@EngineTest
class SelfAssessmentByLinkTest {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @Autowired private ApplicationContext application;
  @Autowired private TaskService tasks;
  @Autowired private Answers answers;
  @Autowired private Ratings ratings;
  private Clerk clerk;

  @BeforeEach
  void clerk() {
    clerk = new Clerk(application);
  }

  @Test
  void isFilledInOverSeveralVisitsAndMovesTheEngagementOnWhenItIsSent() {
    String link = asked("13076");
    String number = tasks.createTaskQuery().taskDefinitionKey("userTask_recordSelfAssessment").list().stream()
        .map(task -> (String) tasks.getVariable(task.getId(), "number")).reduce((one, other) -> other).orElseThrow();
    for (int component = 1; component <= 7; component++) {
      assertThat(save(link, "k" + component, "2", "").statusCode()).isEqualTo(302);
      assertThat(clerk.open(link).body()).contains(component + " von 7 Teilen sind ausgefüllt");
    }
    assertThat(answers.of(number)).isEmpty();
    assertThat(clerk.send(link, "check", Map.of()).body()).contains("K7 Öffentlichkeit", "Stufe 2 – im Aufbau",
        "Noch ist nichts abgeschickt");
    clerk.send(link, "send", Map.of());
    AnswerJobs.run(application);

    assertThat(ratings.of(number, Round.BEFORE, Rater.MUNICIPALITY).level("K3")).isEqualTo(2);
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).list())
        .extracting(task -> task.getTaskDefinitionKey()).contains("userTask_assessSituation");
  }

  @Test
  void isNotSentBeforeEachPartIsFilledIn() {
    String link = asked("13075");
    save(link, "k1", "1", "");
    HttpResponse<String> page = clerk.send(link, "send", Map.of());

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Bitte wählen Sie eine Stufe für K2 Datenbasierung.")
        .doesNotContain("Bitte wählen Sie eine Stufe für K1");
  }

  @Test
  void asksForEvidenceFromLevelThreeOnAndKeepsWhatWasTyped() {
    String link = asked("13074");
    HttpResponse<String> page = save(link, "k4", "3", " ");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Für Stufe 3 und 4 brauchen wir einen Nachweis").containsPattern("value=\"3\"\\s+checked");
    assertThat(clerk.open(link).body()).contains("0 von 7");
  }

  @Test
  void nobodyOverwritesWhatAColleagueSavedMeanwhile() {
    String link = asked("13073");
    save(link, "k1", "1", "");
    int shown = version(clerk.open(link + "/k1").body());
    save(link, "k1", "4", "Beschluss von 2025");
    HttpResponse<String> late = clerk.send(link + "/k1", "save",
        new HashMap<>(Map.of("version", String.valueOf(shown), "k1.level", "0", "k1.evidence", "Meine Sicht")));

    assertThat(late.body()).contains("Inzwischen hat jemand aus Ihrem Haus", "Stufe 4", "Beschluss von 2025", "Meine Sicht");
    assertThat(clerk.open(link).body()).contains("Stufe 4, gespeichert");
  }

  private HttpResponse<String> save(String link, String step, String level, String evidence) {
    return clerk.send(link + "/" + step, "save", Map.of("version",
        String.valueOf(version(clerk.open(link + "/" + step).body())), step + ".level", level, step + ".evidence", evidence));
  }

  private static int version(String page) {
    Matcher found = VERSION.matcher(page);
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private String asked(String key) {
    new BaselineSteps(application).startUpTo(key, "recordSelfAssessment");
    return clerk.link("bildungsbuero@kreis" + key + ".example", "Wie schätzen Sie sich ein?");
  }
}
