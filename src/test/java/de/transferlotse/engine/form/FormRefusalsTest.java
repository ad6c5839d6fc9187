package de.transferlotse.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a caller over HTTP gets who sends a form something else than the form, and that nothing is stored then. */
@EngineTest
class FormRefusalsTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort private int port;
  @Autowired private FormDesk desk;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private Engagements engagements;
  @Autowired private JdbcClient database;
  private String task;
  private String instance;

  @BeforeEach
  void startAnEngagement() {
    database.sql("update engagement set state = 'DECLINED', ended_on = requested_on where ended_on is null").update();
    instance = desk.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("transfer-engagement").getId());
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @Test
  void refusesVariablesThatDoNotBelongToTheForm() {
    var answer = post(CONSULTANT, "/submit-form", "{\"variables\":{\"office\":{\"value\":\"kiel\"}}}");
    assertRefused(answer, 400, "office");
  }

  @Test
  void refusesFieldsThatTheFormDoesNotHave() {
    assertRefused(submit(CONSULTANT, typed().put("consultant", "leitung")), 400, "consultant");
  }

  @Test
  void refusesToCompleteATaskPastItsForm() {
    var answer = post(CONSULTANT, "/complete", "{\"variables\":{\"engagementExists\":{\"value\":true}}}");
    assertRefused(answer, 400, "Formular");
  }

  @Test
  void namesTheFieldThatIsMissing() {
    assertRefused(submit(CONSULTANT, typed().putNull("municipalityKey")), 400, "„Kommune“ fehlt");
  }

  @Test
  void refusesAKommuneThatNobodyKnows() {
    assertRefused(submit(CONSULTANT, typed().put("municipalityKey", "09162")), 400, "kennen wir nicht");
  }

  @Test
  void refusesWhatWasShownBeforeTheFactsChanged() {
    assertRefused(submit(CONSULTANT, typed().put("version", "0")), 409, "inzwischen geändert");
  }

  @Test
  void refusesSomebodyElsesTask() {
    assertRefused(submit("beratung-kiel", typed()), 403, "");
    assertRefused(submit("leitung", typed()), 403, "");
  }

  @Test
  void refusesASecondOpenEngagementOfAKommuneAndNamesTheFirst() {
    assertThat(submit(CONSULTANT, typed()).statusCode()).isEqualTo(204);
    String number = engagements.openOf("13076").orElseThrow().number();
    startAnotherOne();
    assertRefused(submit(CONSULTANT, typed()), 409, number);
  }

  @Test
  void addsAFurtherRequestToTheOpenEngagement() {
    assertThat(submit(CONSULTANT, typed()).statusCode()).isEqualTo(204);
    startAnotherOne();
    assertThat(submit(CONSULTANT, typed().put("intent", "join").put("note", "Auch das Jugendamt fragt an."))
        .statusCode()).isEqualTo(204);
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
    assertThat(engagements.open()).hasSize(1);
  }

  @Test
  void saysThatATaskIsAlreadyDone() {
    ObjectNode typed = typed();
    assertThat(submit(CONSULTANT, typed).statusCode()).isEqualTo(204);
    var answer = submit(CONSULTANT, typed);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("bereits erledigt");
  }

  @Test
  void refusesAStartThatBringsVariablesOrANumberAlong() {
    String start = "/engine-rest/process-definition/key/transfer-engagement/start";
    long before = runtime.createProcessInstanceQuery().count();
    Caller caller = Caller.rest(port, CONSULTANT);
    assertThat(caller.post(start, "{\"businessKey\":\"TNO-2026-001\"}").statusCode()).isEqualTo(400);
    assertThat(caller.post(start, "{\"variables\":{\"office\":{\"value\":\"kiel\"}}}").statusCode()).isEqualTo(400);
    assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
  }

  /** What was typed may be personal, and a form filled in wrongly is no fault of ours. */
  @Test
  void logsNothingAboutWhatIsRefused() {
    var log = new ListAppender<ILoggingEvent>();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try {
      assertRefused(submit(CONSULTANT, typed().put("municipalityKey", "09162")), 400, "kennen wir nicht");
      assertRefused(submit(CONSULTANT, typed().putNull("municipalityKey")), 400, "„Kommune“ fehlt");
    } finally {
      root.detachAppender(log);
    }
    assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  private void startAnotherOne() {
    instance = desk.as(CONSULTANT, () -> runtime.startProcessInstanceByKey("transfer-engagement").getId());
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  private ObjectNode typed() {
    ObjectNode facts = JSON.createObjectNode().put("municipalityKey", "13076").put("intent", "new");
    return facts.put("version", desk.open(CONSULTANT, task).view().path("version").asText());
  }

  private HttpResponse<String> submit(String user, ObjectNode facts) {
    try {
      return post(user, "/submit-form", JSON.writeValueAsString(Map.of("variables",
          Map.of("facts", Map.of("type", "Json", "value", facts.toString())))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> post(String user, String address, String body) {
    return Caller.rest(port, user).post("/engine-rest/task/" + task + address, body);
  }

  private void assertRefused(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"type\":\"Rejection\"").contains(words).doesNotContain("ENGINE-");
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    assertThat(runtime.getVariables(instance)).isEmpty();
  }
}
