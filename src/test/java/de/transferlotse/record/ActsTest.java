package de.transferlotse.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The buttons of the record that start a process for its engagement. */
@EngineTest
class ActsTest {

  private static final String PROCESS = "record-contact-change";
  private static String number;

  @LocalServerPort private int port;
  @Autowired private FirstContactScript script;
  @Autowired private ProcessEngine engine;

  @BeforeEach
  void beginOneInSchwerin() {
    if (number == null) {
      number = script.choose("beratung-schwerin", "13076");
      ActProcess.deploy(engine, PROCESS, "consultants", "office-management");
    }
    started(PROCESS).forEach(one -> engine.getRuntimeService().deleteProcessInstance(one.getId(), "test"));
  }

  @Test
  void startsTheProcessForItsEngagementAndLeadsToItsTask() {
    PageCaller consultant = PageCaller.signIn(port, "beratung-schwerin");
    assertThat(consultant.open(page()).body()).contains("Ansprechperson wechselt", "Übergeben");

    HttpResponse<String> answer = consultant.send(act(PROCESS), Map.of());
    ProcessInstance begun = started(PROCESS).get(0);
    assertThat(begun.getBusinessKey()).isNull();
    assertThat(engine.getRuntimeService().getVariables(begun.getId()))
        .containsExactlyEntriesOf(Map.of("number", number));
    var task = engine.getTaskService().createTaskQuery().processInstanceId(begun.getId()).singleResult();
    assertThat(task.getAssignee()).isEqualTo("beratung-schwerin");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
        to -> assertThat(to).endsWith("/camunda/app/tasklist/default/#/?task=" + task.getId()));
  }

  @Test
  void aDoubleClickStartsOneOnly() throws Exception {
    PageCaller consultant = PageCaller.signIn(port, "beratung-schwerin");
    consultant.open(page());
    Callable<HttpResponse<String>> click = () -> consultant.send(act(PROCESS), Map.of());
    ExecutorService fingers = Executors.newFixedThreadPool(4);
    try {
      List<Future<HttpResponse<String>>> answers = fingers.invokeAll(List.of(click, click, click, click));
      assertThat(started(PROCESS)).hasSize(1);
      String first = answers.get(0).get().headers().firstValue("Location").orElseThrow();
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().headers().firstValue("Location")).hasValue(first);
      }
    } finally {
      fingers.shutdown();
    }
  }

  @ParameterizedTest
  @CsvSource({"beratung-kiel, record-contact-change, 404", "bueroleitung-kiel, record-contact-change, 404",
      "leitung, record-contact-change, 403", "veranstaltungen, record-contact-change, 404",
      "beratung-kiel, hand-over-engagement, 404", "bueroleitung-kiel, end-engagement-early, 404",
      "leitung, plan-pause, 403", "beratung-schwerin, transfer-engagement, 404",
      "beratung-schwerin, unsinn, 404"})
  void refusesWhoMayNot(String user, String process, int status) {
    PageCaller caller = PageCaller.signIn(port, user);
    int before = started(process).size();
    assertThat(caller.send(act(process), Map.of()).statusCode()).isEqualTo(status);
    assertThat(started(process)).hasSize(before);
  }

  @Test
  void managersHandOverButDoNotWork() {
    assertThat(PageCaller.signIn(port, "leitung").open(page()).body())
        .contains("Übergeben").doesNotContain("Ansprechperson wechselt").doesNotContain("Notiz festhalten");
    assertThat(PageCaller.signIn(port, "bueroleitung-schwerin").open(page()).body())
        .contains("Übergeben", "Ansprechperson wechselt", "Notiz festhalten");
  }

  @Test
  void nobodyPassesANumberByRest() {
    String body = "{\"variables\":{\"number\":{\"value\":\"" + number + "\",\"type\":\"String\"}}}";
    var answer = Caller.rest(port, "beratung-schwerin")
        .post("/engine-rest/process-definition/key/" + PROCESS + "/start", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(started(PROCESS)).isEmpty();
  }

  private String page() {
    return "/pages/engagements/" + number;
  }

  private String act(String process) {
    return page() + "/acts/" + process;
  }

  private List<ProcessInstance> started(String process) {
    return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process).list();
  }
}
