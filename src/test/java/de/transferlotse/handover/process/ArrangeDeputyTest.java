package de.transferlotse.handover.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.DocumentKind;
import de.transferlotse.document.Documents;
import de.transferlotse.document.NewDocument;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.handover.HandoverDesk;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A deputy gets the tasks on the first day, works on them, and gives them back after the last. */
@EngineTest
class ArrangeDeputyTest {

  private static final String AWAY = "beratung-schwerin";
  private static final String COLLEAGUE = "beratung-schwerin-2";
  private static final String KIEL = "beratung-kiel";
  @LocalServerPort int port;
  @Autowired private ApplicationContext application;
  @Autowired private FormDesk forms;
  @Autowired private FirstContactScript script;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private FilterService filters;
  @Autowired private Documents documents;
  @Autowired private AdjustableClock clock;
  private HandoverDesk desk;
  private LocalDate today;

  @BeforeEach
  void sitDown() {
    // The clock only goes on: a day that comes again would bring back what has passed.
    today = LocalDate.now(clock);
    desk = new HandoverDesk(application);
    runtime.createProcessInstanceQuery().processDefinitionKey("arrange-deputy").list()
        .forEach(old -> end(old.getId(), desk.task(old.getId()).getAssignee()));
  }

  @Test
  void givesTheTasksOnTheFirstDayAndTakesThemBackAfterTheLast() {
    String number = desk.engagement(AWAY, "13076");
    String process = desk.arrange(AWAY, AWAY, KIEL, today.plusDays(1), today.plusDays(3));
    assertThat(open(number).getAssignee()).isEqualTo(AWAY);

    passDays(1, process);
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
    assertThat(open(number).getOwner()).isEqualTo(AWAY);

    passDays(3, process);
    assertThat(open(number).getAssignee()).isEqualTo(AWAY);
    assertThat(open(number).getOwner()).isNull();
    assertThat(running(process)).isZero();
  }

  @Test
  void letsTheDeputyWorkAndThePersonLookOn() {
    String number = desk.engagement(AWAY, "13075");
    String process = desk.arrange(AWAY, AWAY, KIEL, today, today.plusDays(7));
    Task before = open(number);
    assertThat(submit(AWAY, before)).isEqualTo(403);
    assertThat(seen(AWAY, "In Vertretung für mich")).contains(before.getId());
    assertThat(seen(KIEL, "Meine Aufgaben")).contains(before.getId());
    script.recordRequest(KIEL, number);

    Task next = open(number);
    assertThat(next.getAssignee()).as("new tasks too").isEqualTo(KIEL);
    assertThat(next.getOwner()).isEqualTo(AWAY);
    assertThat(seen(AWAY, "In Vertretung für mich")).contains(next.getId());
    end(process, AWAY);
    assertThat(read(KIEL, next)).isEqualTo(404);
    assertThat(submit(KIEL, next)).isEqualTo(403);
    assertThat(seen(AWAY, "In Vertretung für mich")).isEmpty();
  }

  @Test
  void showsTheDocumentsToTheDeputyOnlyMeanwhile() {
    String number = desk.engagement(AWAY, "13074");
    var document = documents.store(new NewDocument(number, DocumentKind.SIGNED_AGREEMENT, "Zielvereinbarung",
        "zielvereinbarung.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8), AWAY));
    String page = "/pages/documents/" + document;
    assertThat(Caller.browser(port, KIEL, "tasklist").get(page).statusCode()).isEqualTo(404);
    String process = desk.arrange(AWAY, AWAY, KIEL, today, today);
    assertThat(Caller.browser(port, KIEL, "tasklist").get(page).statusCode()).isEqualTo(200);
    end(process, AWAY);
    assertThat(Caller.browser(port, KIEL, "tasklist").get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void endsEarlyByTheOfficeManagementToo() {
    String number = desk.engagement(AWAY, "13073");
    String process = desk.arrange("bueroleitung-schwerin", AWAY, COLLEAGUE, today, today.plusDays(20));
    assertThat(open(number).getAssignee()).isEqualTo(COLLEAGUE);
    assertThat(desk.task(process).getAssignee()).isEqualTo(AWAY);
    assertThat(submit(COLLEAGUE, desk.task(process))).isEqualTo(403);
    end(process, "bueroleitung-schwerin");

    assertThat(open(number).getAssignee()).isEqualTo(AWAY);
    assertThat(running(process)).isZero();
  }

  @Test
  void isCancelledBeforeItBegins() {
    String number = desk.engagement(AWAY, "13072");
    String process = desk.arrange(AWAY, AWAY, COLLEAGUE, today.plusDays(5), today.plusDays(9));
    end(process, AWAY);
    passDays(6, process);

    assertThat(open(number).getAssignee()).isEqualTo(AWAY);
    script.recordRequest(AWAY, number);
    assertThat(open(number).getAssignee()).isEqualTo(AWAY);
  }

  @Test
  void whoeverIsAwayAsADeputyIsReplacedByTheirOwn() {
    String number = desk.engagement(AWAY, "13071");
    desk.arrange(AWAY, AWAY, COLLEAGUE, today, today.plusDays(9));
    String second = desk.arrange(COLLEAGUE, COLLEAGUE, KIEL, today, today.plusDays(2));
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
    assertThat(open(number).getOwner()).isEqualTo(AWAY);
    end(second, COLLEAGUE);
    assertThat(open(number).getAssignee()).isEqualTo(COLLEAGUE);
    assertThat(read(KIEL, open(number))).isEqualTo(404);
  }

  @Test
  void theOfficeManagementHasADeputyToo() {
    String number = desk.engagement(AWAY, "13004");
    script.recordRequest(AWAY, number);
    script.scheduleFirstTalk(AWAY, number);
    script.holdFirstTalk(AWAY, number);
    String process = desk.arrange("bueroleitung-schwerin", "bueroleitung-schwerin", "bueroleitung-kiel", today, today);
    assertThat(open(number).getAssignee()).isEqualTo("bueroleitung-kiel");
    end(process, "bueroleitung-schwerin");
    assertThat(open(number).getAssignee()).isEqualTo("bueroleitung-schwerin");
  }

  @Test
  void handingOverDuringTheAbsenceGoesToTheNewConsultant() {
    String number = desk.engagement(AWAY, "13003");
    String process = desk.arrange(AWAY, AWAY, COLLEAGUE, today, today.plusDays(2));
    desk.handOver("bueroleitung-schwerin", KIEL, number);
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
    assertThat(open(number).getOwner()).isNull();
    assertThat(read(AWAY, open(number))).isEqualTo(404);
    end(process, AWAY);
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
  }

  @Test
  void worksForARestingEngagement() {
    String number = desk.engagement(KIEL, "01002");
    runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(runtime.createProcessInstanceQuery()
        .processInstanceBusinessKey(number).list().stream().map(instance -> instance.getId()).toList()).suspend();
    String process = desk.arrange(KIEL, KIEL, "beratung-kiel-2", today, today);
    assertThat(open(number).getAssignee()).isEqualTo("beratung-kiel-2");
    assertThat(open(number).isSuspended()).isTrue();
    passDays(1, process);
    assertThat(open(number).getAssignee()).isEqualTo(KIEL);
  }

  private void passDays(int days, String process) {
    clock.advance(Duration.ofDays(days));
    desk.runDue(process);
  }

  private void end(String process, String user) {
    forms.complete(user, desk.task(process).getId(), Map.of());
    desk.runDue(process);
  }

  private Task open(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }

  private long running(String process) {
    return runtime.createProcessInstanceQuery().processInstanceId(process).count();
  }

  private int read(String user, Task task) {
    return Caller.rest(port, user).get("/engine-rest/task/" + task.getId()).statusCode();
  }

  private int submit(String user, Task task) {
    return Caller.rest(port, user).post("/engine-rest/task/" + task.getId() + "/submit-form", "{}").statusCode();
  }

  private List<String> seen(String user, String filter) {
    String id = filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
    return forms.as(user, () -> filters.<Task>list(id).stream().map(Task::getId).toList());
  }
}
