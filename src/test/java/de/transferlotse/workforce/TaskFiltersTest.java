package de.transferlotse.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.ProbeProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Tasklist's ready-made filters, run over REST on a Monday at eight. */
@EngineTest
class TaskFiltersTest {

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired TaskFilters filters;

  private String overdue;
  private String thisWeek;
  private String kiel;

  @BeforeEach
  void startThreeTasks() {
    engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(ProbeProcess.KEY).list()
        .forEach(old -> engine.getRuntimeService().deleteProcessInstance(old.getId(), "next test"));
    ProbeProcess probe = new ProbeProcess(engine);
    if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ProbeProcess.KEY).count() == 0) {
      probe.deploy();
      filters.install();
    }
    thisWeek = probe.start("schwerin", due(Duration.ofDays(3))).getId();
    overdue = probe.start("schwerin", due(Duration.ofDays(-1))).getId();
    kiel = probe.start("kiel", due(Duration.ofDays(-2))).getId();
  }

  @Test
  void everybodyFindsTheirFilters() {
    assertThat(names("beratung-schwerin")).containsExactlyInAnyOrder("Meine Aufgaben", "Aufgaben meines Büros",
        "In Vertretung für mich", "Überfällig", "Diese Woche fällig", "Wartet auf Kommune", "Erstkontakt",
        "Ausgangslage und Vereinbarung", "Modellauswahl", "Begleitung", "Evaluation", "Abschluss", "Störungen", "Pausiert");
    assertThat(names("leitung")).contains("Zur Entscheidung").doesNotContain("Aufgaben meines Büros");
    assertThat(names("veranstaltungen")).containsExactlyInAnyOrder("Meine Aufgaben", "Überfällig", "Diese Woche fällig");
    assertThat(names("admin")).containsExactlyInAnyOrder("Aufgaben der Administration", "Störungen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Meine Aufgaben", "Aufgaben meines Büros", "Wartet auf Kommune", "Begleitung"})
  void aConsultantSeesTheOwnOfficeByDueDate(String filter) {
    assertThat(found("beratung-schwerin", filter)).containsExactly(overdue, thisWeek);
    assertThat(found("beratung-kiel", filter)).containsExactly(kiel);
  }

  @Test
  void tellsOverdueFromDueThisWeek() {
    assertThat(found("beratung-schwerin", "Überfällig")).containsExactly(overdue);
    assertThat(found("beratung-schwerin", "Diese Woche fällig")).containsExactly(thisWeek);
    assertThat(found("leitung", "Überfällig")).containsExactly(kiel, overdue);
  }

  @Test
  void otherPhasesAreEmpty() {
    assertThat(found("beratung-schwerin", "Erstkontakt")).isEmpty();
  }

  @Test
  void showsDecisionsToTheOfficeManagement() {
    assertThat(found("bueroleitung-kiel", "Zur Entscheidung")).isEmpty();
    engine.getTaskService().complete(kiel);
    assertThat(found("bueroleitung-kiel", "Zur Entscheidung")).hasSize(1);
    assertThat(found("bueroleitung-schwerin", "Zur Entscheidung")).isEmpty();
  }

  @Test
  void leavesOutWhatRests() {
    engine.getRuntimeService().suspendProcessInstanceById(
        engine.getTaskService().createTaskQuery().taskId(overdue).singleResult().getProcessInstanceId());
    assertThat(found("beratung-schwerin", "Aufgaben meines Büros")).containsExactly(thisWeek);
  }

  @Test
  void installingAgainAddsNothing() {
    long before = engine.getFilterService().createFilterQuery().count();
    long grants = engine.getAuthorizationService().createAuthorizationQuery().count();
    filters.install();
    assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(before);
    assertThat(engine.getAuthorizationService().createAuthorizationQuery().count()).isEqualTo(grants);
  }

  @Test
  void cardsShowKommunePhaseAndNumber() {
    assertThat(filter("Meine Aufgaben").getProperties().get("variables").toString())
        .contains("Kommune", "Phase", "Nummer");
  }

  private Filter filter(String name) {
    return engine.getFilterService().createTaskFilterQuery().filterName(name).singleResult();
  }

  private List<String> names(String user) {
    return texts(Caller.rest(port, user).get("/engine-rest/filter?resourceType=Task").body(), "name");
  }

  private List<String> found(String user, String filter) {
    return texts(Caller.rest(port, user).get("/engine-rest/filter/" + filter(filter).getId() + "/list").body(), "id");
  }

  private static List<String> texts(String json, String field) {
    try {
      List<String> values = new ArrayList<>();
      for (JsonNode entry : new ObjectMapper().readTree(json)) {
        values.add(entry.get(field).asText());
      }
      return values;
    } catch (Exception e) {
      throw new IllegalStateException(json, e);
    }
  }

  private static Date due(Duration fromStart) {
    return Date.from(EngineTest.START.plus(fromStart));
  }
}
