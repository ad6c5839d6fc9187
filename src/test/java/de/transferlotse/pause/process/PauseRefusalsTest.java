package de.transferlotse.pause.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.pause.Pauses;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who may let which engagement rest, and what makes no pause. */
@EngineTest
class PauseRefusalsTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final List<String> KEYS = List.of("13071", "13072", "13073", "13074", "13075", "13076", "13003", "13004");
  private static int next;
  private static String number;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private Pauses pauses;
  @Autowired private Engagements engagements;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @LocalServerPort private int port;

  private PauseSteps steps;

  /** What is refused leaves no trace: one engagement for all that is. */
  @BeforeEach
  void begin() {
    steps = new PauseSteps(application);
    if (number == null || !pauses.pausesOf(number).isEmpty() || !engagements.of(number).isOpen()) {
      number = script.choose(CONSULTANT, KEYS.get(next++));
    }
  }

  @Test
  void refusesADayThatIsNotInTheFuture() {
    for (String day : List.of("2026-03-02", "2020-01-01")) {
      assertRefused(() -> steps.plan(CONSULTANT, day, number), Rejection.Kind.INVALID, "muss in der Zukunft liegen");
    }
  }

  @Test
  void refusesAPauseWithoutEngagementOrReason() {
    String task = steps.start(CONSULTANT);
    assertRefused(() -> desk.complete(CONSULTANT, task, Map.of("reason", "Kommunalwahl")),
        Rejection.Kind.INVALID, "mindestens eine Begleitung");
    assertRefused(() -> desk.complete(CONSULTANT, task, Map.of("engagements", List.of(number), "reason", " ")),
        Rejection.Kind.INVALID, "den Grund");
    assertRefused(() -> desk.complete(CONSULTANT, task, Map.of("engagements", List.of(number), "reason", "x".repeat(501))),
        Rejection.Kind.INVALID, "Grund der Pause");
    assertThat(pauses.pausesOf(number)).isEmpty();
  }

  @Test
  void refusesASecondPause() {
    steps.plan(CONSULTANT, null, number);
    assertRefused(() -> steps.plan(CONSULTANT, null, number), Rejection.Kind.CONFLICT, "pausiert bereits");
    steps.runJob(number);
    assertRefused(() -> steps.plan(CONSULTANT, null, number), Rejection.Kind.CONFLICT, "pausiert bereits");
    assertThat(pauses.pausesOf(number)).hasSize(1);
  }

  @Test
  void refusesWhatHasEnded() {
    engagements.end(number, EngagementState.DECLINED);
    assertRefused(() -> steps.plan(CONSULTANT, null, number), Rejection.Kind.CONFLICT, "inzwischen beendet");
    assertRefused(() -> steps.plan(CONSULTANT, null, "TNO-1999-001"), Rejection.Kind.UNKNOWN, "gibt es nicht");
  }

  @Test
  void refusesAllIfOneIsNotTheirs() {
    String foreign = script.choose("beratung-kiel", List.of("01051", "01053").get(next % 2));
    assertRefused(() -> steps.plan(CONSULTANT, null, number, foreign), Rejection.Kind.UNKNOWN, "keinen Zugriff");
    assertThat(pauses.pausesOf(number)).isEmpty();
  }

  @Test
  void offersConsultantsTheirOwnAndTheManagementThoseOfItsOffice() {
    assertThat(offered(CONSULTANT)).contains(number);
    assertThat(offered("bueroleitung-schwerin")).contains(number);
    assertThat(offered("beratung-kiel")).doesNotContain(number);
    assertThat(offered("bueroleitung-kiel")).doesNotContain(number);
    steps.plan(CONSULTANT, null, number);
    assertThat(offered(CONSULTANT)).doesNotContain(number);
  }

  @Test
  void choosesTheEngagementThatThePageBeganWith() {
    String instance = runtime.startProcessInstanceByKey("plan-pause", Map.of("number", number)).getId();
    String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    tasks.setAssignee(task, CONSULTANT);
    assertThat(desk.open(CONSULTANT, task).facts().path("engagements").get(0).asText()).isEqualTo(number);
    desk.complete(CONSULTANT, task, Map.of("reason", "Haushaltssperre"));
    steps.runJob(number);
    assertThat(pauses.isPaused(number)).isTrue();
  }

  @Test
  void canBeDiscarded() {
    String task = steps.start(CONSULTANT);
    var facts = new HashMap<String, Object>(Map.of("discard", true, "engagements", List.of(number)));
    desk.complete(CONSULTANT, task, facts);
    assertThat(pauses.pausesOf(number)).isEmpty();
    assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
  }

  @Test
  void onlyThoseWhoWorkOnEngagementsStartIt() {
    assertThat(start("leitung", "plan-pause", "{}")).isEqualTo(403);
    assertThat(start("veranstaltungen", "plan-pause", "{}")).isEqualTo(403);
    assertThat(start(CONSULTANT, "pause-engagement", "{}")).isEqualTo(403);
    assertThat(start(CONSULTANT, "plan-pause", "{\"variables\":{\"number\":{\"value\":\"" + number + "\"}}}")).isEqualTo(400);
    assertThat(start(CONSULTANT, "plan-pause", "{}")).isEqualTo(200);
  }

  @Test
  void whoOnlySeesAPauseCannotEndIt() {
    steps.pause(CONSULTANT, null, number);
    String task = steps.endTask(number).getId();
    for (String user : List.of("leitung", "beratung-kiel", "bueroleitung-kiel")) {
      assertThat(Caller.rest(port, user).post("/engine-rest/task/" + task + "/submit-form", "{}").statusCode()).isEqualTo(403);
    }
    assertThat(pauses.isPaused(number)).isTrue();
    steps.end("bueroleitung-schwerin", number);
    assertThat(pauses.isPaused(number)).isFalse();
  }

  private int start(String user, String process, String body) {
    return Caller.rest(port, user).post("/engine-rest/process-definition/key/" + process + "/start", body).statusCode();
  }

  private List<String> offered(String user) {
    return desk.open(user, steps.start(user)).view().path("engagements").findValuesAsText("value");
  }

  private static void assertRefused(Runnable step, Rejection.Kind kind, String words) {
    assertThatThrownBy(step::run).isInstanceOfSatisfying(Rejection.class, refused -> {
      assertThat(refused.kind()).isEqualTo(kind);
      assertThat(refused.getMessage()).contains(words);
    });
  }
}
