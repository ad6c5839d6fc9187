package de.transferlotse.migration.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.transferlotse.migration.VersionChange;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MigrateEngagementsTest extends MigrationTestBase {

  private static final String REQUEST = "userTask_recordRequest";
  private static final String RENAMED = "userTask_noteRequest";

  @Autowired private ProcessEngine engine;
  @Autowired private Obstacles obstacles;
  @Autowired private WithoutIdentity nobody;
  @Autowired private OutdatedInstances outdated;

  @Test
  void theReportSaysWhatMovesFromWhereToWhere() {
    engagement();
    engagement();
    release();
    JsonNode report = steps.sheet(steps.rehearse()).view();
    assertThat(report.path("summary").asText()).isEqualTo("2 von 2 laufenden Vorgängen lassen sich umstellen.");
    assertThat(report.path("versions")).hasSize(2);
    JsonNode first = report.path("versions").get(0);
    assertThat(first.path("process").asText()).isEqualTo("Erstkontakt");
    assertThat(first.path("fromVersion").asText()).matches("1\\.0\\.0 \\(Fassung \\d+\\)");
    assertThat(first.path("toVersion").asText()).isNotEqualTo(first.path("fromVersion").asText());
    assertThat(first.path("instances").asInt()).isEqualTo(2);
    assertThat(first.path("staying").asInt()).isZero();
  }

  @Test
  void theRehearsalMovesNothing() {
    String number = engagement();
    release();
    String process = steps.rehearse();
    assertThat(behind(number)).containsExactly(1);
    steps.decide(process, "discard");
    assertThat(steps.runs(process)).isFalse();
    assertThat(behind(number)).containsExactly(1);
    script.recordRequest(CONSULTANT, number);
    assertThat(openTasks(number)).containsExactly("userTask_scheduleFirstTalk");
  }

  @Test
  void whatRestsIsMovedAndGoesOnResting() {
    String number = engagement();
    pauses.pause(CONSULTANT, null, number);
    release();
    steps.migrate();
    assertThat(behind(number)).containsExactly(0);
    assertThat(openTasks(number)).containsExactly("userTask_endPause");
    pauses.end(CONSULTANT, number);
    script.recordRequest(CONSULTANT, number);
    assertThat(openTasks(number)).containsExactly("userTask_scheduleFirstTalk");
  }

  @Test
  void anEngagementWithoutAKommuneGoesOnToo() {
    String root = runtime.startProcessInstanceByKey("transfer-engagement").getId();
    release();
    String process = steps.rehearse();
    steps.decide(process, "migrate");
    steps.runJobs(process);
    assertThat(steps.sheet(process).view().at("/items/0/title").asText()).isEqualTo("Transferbegleitung");
    assertThat(outdated.any()).isFalse();
    assertThat(tasks.createTaskQuery().processInstanceId(root).count()).isOne();
  }

  @Test
  void whatCannotBeMovedStaysWholeAndSaysWhy() {
    String staying = engagement();
    String moving = engagement();
    script.recordRequest(CONSULTANT, moving);
    Models.deployWith(repository, "clarify-request", REQUEST, RENAMED);

    String process = steps.rehearse();
    JsonNode found = steps.sheet(process).view().path("staying");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).path("title").asText()).contains(staying);
    assertThat(found.get(0).path("reason").asText()).isEqualTo("Erstkontakt: Die Stelle „Anfrage erfassen“, an der es gerade"
        + " steht, gibt es im neuen Ablauf nicht mehr.");
    steps.decide(process, "migrate");
    steps.runJobs(process);

    assertThat(behind(staying)).containsExactly(1);
    assertThat(behind(moving)).containsExactly(0);
    assertThat(steps.sheet(process).view().path("items").findValuesAsText("state"))
        .containsExactlyInAnyOrder("bleibt beim alten Ablauf", "umgestellt");
    script.recordRequest(CONSULTANT, staying);
    assertThat(openTasks(staying)).containsExactly("userTask_scheduleFirstTalk");
  }

  @Test
  void aRenamedActivityIsFoundInBothDirections() {
    String number = engagement();
    Models.deployWith(repository, "clarify-request", REQUEST, RENAMED);
    var renamed = new RenamedActivities(Map.of("clarify-request." + REQUEST, RENAMED));
    var migration = new TreeMigration(engine, new MigrationPlans(runtime, repository, renamed), obstacles, nobody);
    List<VersionChange> changes = outdated.all().stream().map(OutdatedInstance::change).toList();
    assertThat(migration.migrate(changes)).isEmpty();
    assertThat(openTasks(number)).containsExactly(RENAMED);
    assertThat(migration.migrate(changes.stream().map(VersionChange::reversed).toList())).isEmpty();
    assertThat(openTasks(number)).containsExactly(REQUEST);
  }

  @Test
  void everythingCanGoBack() {
    String one = engagement();
    String other = engagement();
    release();
    String process = steps.rehearse();
    steps.decide(process, "migrate");
    steps.runJobs(process);
    steps.decide(process, "all");
    steps.runJobs(process);
    assertThat(behind(one)).containsExactly(1);
    assertThat(behind(other)).containsExactly(1);
    assertThat(steps.sheet(process).view().path("items").findValuesAsText("state")).containsOnly("zurückgestellt");
    script.recordRequest(CONSULTANT, one);
    steps.decide(process, "accept");
    assertThat(steps.runs(process)).isFalse();
  }

  @Test
  void oneCanGoBackAlone() {
    String back = engagement();
    String ahead = engagement();
    release();
    String process = steps.rehearse();
    steps.decide(process, "migrate");
    steps.runJobs(process);
    JsonNode movable = steps.sheet(process).view().path("movable");
    String chosen = movable.get(movable.get(0).path("label").asText().contains(back) ? 0 : 1).path("value").asText();
    steps.decide(MigrationSteps.ADMINISTRATOR, process, Map.of("decision", "some", "back", List.of(chosen)));
    steps.runJobs(process);
    assertThat(behind(back)).containsExactly(1);
    assertThat(behind(ahead)).containsExactly(0);
  }
}
