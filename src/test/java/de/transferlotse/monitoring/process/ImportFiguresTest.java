package de.transferlotse.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.monitoring.store.PreviewedFile;
import de.transferlotse.monitoring.store.Previews;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.monitoring.store.ValueCounts;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.support.EngineTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ImportFiguresTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final TableSource SOUND = TableFiles.leavers("13.03.2025", 2643);
  private static final TableSource ODD = TableFiles.leavers("13.03.2025", 2650);

  @Autowired private FigureImports imports;
  @Autowired private Previews previews;
  @Autowired private FigureImportProcess process;
  @Autowired private StoredTables tables;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;
  @Autowired private FormDesk desk;
  @Autowired private JdbcClient database;

  @BeforeEach
  void nothingIsStored() {
    tables.clear();
  }

  @AfterEach
  void leavesNothingOpen() {
    runtime.createProcessInstanceQuery().processDefinitionKey("import-figures").list()
        .forEach(one -> runtime.deleteProcessInstance(one.getId(), "next test"));
    tables.clear();
  }

  @Test
  void endsAtOnceWhenNothingIsOdd() {
    long before = ended("endEvent_valuesTaken");
    begin(SOUND);

    assertThat(reviews()).isEmpty();
    assertThat(ended("endEvent_valuesTaken")).isEqualTo(before + 1);
    assertThat(stored()).isPositive();
  }

  @Test
  void asksWhoeverTookTheTablesInToLookAtOddValues() {
    begin(ODD);

    assertThat(reviews()).singleElement().satisfies(task -> {
      assertThat(task.getAssignee()).isEqualTo(CONSULTANT);
      assertThat(task.getDueDate()).isNotNull();
      assertThat(tasks.getIdentityLinksForTask(task.getId())).extracting(IdentityLink::getGroupId).contains("office-schwerin");
      assertThat(desk.open(CONSULTANT, task.getId()).view().toString()).contains("Schwerin", "Abgangsjahr 2023", "2.650 Personen",
          "Die 5 Teile ergeben zusammen 2.643 statt 2.650; das sind 7 zu wenig, und gerundet wird hier nicht.",
          "leavers-13.03.2025.csv, Zeile 31");
    });
    assertThat(stored()).isPositive();
  }

  @Test
  void keepsHowTheValuesAreExplained() {
    begin(ODD);
    Task task = reviews().get(0);
    desk.complete(CONSULTANT, task.getId(), Map.of("decision", "EXPLAINED", "remark", "Nachmeldung einer Schule"));

    assertThat(ends(task)).containsExactly("endEvent_valuesReviewed");
    assertThat(database.sql("select decision, remark, decided_by, json_array_length(findings) as findings from figure_review")
        .query().singleRow()).containsEntry("decision", "EXPLAINED").containsEntry("remark", "Nachmeldung einer Schule")
        .containsEntry("decided_by", CONSULTANT).containsEntry("findings", 1);
    assertThat(stored()).isPositive();
  }

  @Test
  void takesTheImportBackWithTheTask() {
    long id = begin(ODD);
    Task task = reviews().get(0);
    desk.complete(CONSULTANT, task.getId(), Map.of("decision", "TAKEN_BACK"));

    assertThat(ends(task)).containsExactly("endEvent_valuesReviewed");
    assertThat(stored()).isZero();
    assertThat(imports.find(id).orElseThrow().takenBackBy()).isEqualTo(CONSULTANT);
  }

  @Test
  void asksForAnExplanation() {
    begin(ODD);

    assertThatThrownBy(() -> desk.complete(CONSULTANT, reviews().get(0).getId(), Map.of("decision", "EXPLAINED")))
        .isInstanceOf(Rejection.class).hasMessageContaining("wie sich die Werte erklären");
    assertThat(reviews()).hasSize(1);
  }

  @Test
  void endsWhenTheImportIsTakenBackElsewhere() {
    long id = begin(ODD);
    Task task = reviews().get(0);
    process.takeBack(id, "leitung");

    assertThat(reviews()).isEmpty();
    assertThat(ends(task)).containsExactly("endEvent_nothingLeft");
    assertThat(stored()).isZero();
  }

  @Test
  void takesBackAnImportThatNobodyLooksAt() {
    long id = begin(SOUND);
    process.takeBack(id, CONSULTANT);

    assertThat(stored()).isZero();
  }

  @Test
  void leavesTheTaskOfAnotherImportAlone() {
    begin(ODD);
    long second = begin(TableFiles.leavers("14.03.2025", 2643));
    process.takeBack(second, CONSULTANT);

    assertThat(reviews()).hasSize(1);
  }

  @Test
  void saysSoIfALaterImportHasReplacedTheOddValues() {
    begin(ODD);
    begin(TableFiles.leavers("14.03.2025", 2643));

    assertThat(desk.open(CONSULTANT, reviews().get(0).getId()).view().path("noFindings").asBoolean()).isTrue();
  }

  @Test
  void beginsNothingForAPreviewThatHasChanged() {
    long before = instances();
    long id = imports.preview(List.of(ODD), CONSULTANT).id();

    assertThatThrownBy(() -> process.begin(id, false, "0-0-0-0-0")).isInstanceOf(Rejection.class);
    assertThat(instances()).isEqualTo(before);
    assertThat(stored()).isZero();
  }

  @Test
  void nobodyElseDecidesAndNobodyStartsItPastThePage() {
    begin(ODD);
    String task = reviews().get(0).getId();

    for (String other : List.of("beratung-kiel", "veranstaltungen")) {
      assertThatThrownBy(() -> desk.complete(other, task, Map.of("decision", "TAKEN_BACK")))
          .isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> desk.as(other, () -> runtime.startProcessInstanceByKey("import-figures")))
          .isInstanceOf(AuthorizationException.class);
    }
    assertThat(stored()).isPositive();
  }

  private long begin(TableSource file) {
    long id = imports.preview(List.of(file), CONSULTANT).id();
    process.begin(id, false, ValueCounts.sum(previews.files(id, List.of()).stream().map(PreviewedFile::counts).toList()).seal());
    return id;
  }

  private List<Task> reviews() {
    return tasks.createTaskQuery().taskDefinitionKey("userTask_reviewFindings").list();
  }

  private long ended(String event) {
    return history.createHistoricActivityInstanceQuery().activityId(event).count();
  }

  private List<String> ends(Task task) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(task.getProcessInstanceId())
        .activityType("noneEndEvent").list().stream().map(HistoricActivityInstance::getActivityId).toList();
  }

  private long instances() {
    return history.createHistoricProcessInstanceQuery().processDefinitionKey("import-figures").count();
  }

  private long stored() {
    return database.sql("select count(*) from figure_value").query(Long.class).single();
  }
}
