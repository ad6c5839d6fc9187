package de.transferlotse.pause.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import de.transferlotse.pause.Pauses;
import de.transferlotse.support.Caller;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A task is completed in the same second in which its engagement begins to rest. */
@EngineTest
class PauseAtTheSameTimeTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final List<String> KEYS = List.of("13071", "13072", "13073", "13074", "13075", "13076", "13003", "13004");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static int next;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private FormDesk desk;
  @Autowired private Pauses pauses;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  private PauseSteps steps;
  private String number;

  @BeforeEach
  void begin() {
    steps = new PauseSteps(application);
    number = script.choose(CONSULTANT, KEYS.get(next++));
  }

  @Test
  void thePauseWaitsForTheTaskAndSuspendsWhatFollowsIt() {
    steps.plan(CONSULTANT, null, number);
    CompletableFuture<Void> pausing = transaction.execute(open -> {
      script.recordRequest(CONSULTANT, number);
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> steps.runJob(number));
      waitUntilSomebodyWaits();
      return other;
    });
    pausing.join();

    assertThat(activeTasks()).containsExactly("userTask_endPause");
    assertThat(tasksAtRest()).containsExactly("userTask_scheduleFirstTalk");
    assertThat(requests()).isOne();
  }

  @Test
  void theTaskLosesToThePauseAndThePersonIsTold() {
    steps.plan(CONSULTANT, null, number);
    String task = desk.task(CONSULTANT, number, "userTask_recordRequest").getId();
    String form = form(task);
    CompletableFuture<HttpResponse<String>> completing = transaction.execute(open -> {
      steps.runJob(number);
      CompletableFuture<HttpResponse<String>> other = CompletableFuture.supplyAsync(() -> submit(task, form));
      waitUntilSomebodyWaits();
      return other;
    });
    HttpResponse<String> answer = completing.join();

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("Jemand anderes hat gerade dasselbe bearbeitet");
    assertThat(tasksAtRest()).containsExactly("userTask_recordRequest");
    assertThat(requests()).isZero();
    assertThat(submit(task, form).body()).contains("Diese Begleitung ruht zurzeit");
    steps.end(CONSULTANT, number);
    assertThat(submit(task, form).statusCode()).isEqualTo(204);
  }

  @RepeatedTest(4)
  void whoeverWinsNothingStaysActive() {
    steps.plan(CONSULTANT, null, number);
    String task = desk.task(CONSULTANT, number, "userTask_recordRequest").getId();
    String form = form(task);
    var together = new CyclicBarrier(2);
    CompletableFuture<Integer> completing = CompletableFuture.supplyAsync(() -> {
      await(together);
      return submit(task, form).statusCode();
    });
    await(together);
    steps.runJob(number);

    assertThat(completing.join()).isIn(204, 409);
    assertThat(activeTasks()).containsExactly("userTask_endPause");
    assertThat(tasksAtRest()).containsExactly(
        completing.join() == 204 ? "userTask_scheduleFirstTalk" : "userTask_recordRequest");
    assertThat(requests()).isEqualTo(completing.join() == 204 ? 1 : 0);
  }

  @Test
  void oneThatDiesHalfWayLeavesNothingBehindAndIsRepeated() {
    script.recordRequest(CONSULTANT, number);
    steps.plan(CONSULTANT, null, number);
    transaction.executeWithoutResult(dying -> {
      steps.runJob(number);
      assertThat(tasksAtRest()).containsExactly("userTask_scheduleFirstTalk");
      dying.setRollbackOnly();
    });
    assertThat(pauses.isPaused(number)).isFalse();
    assertThat(activeTasks()).containsExactly("userTask_scheduleFirstTalk");

    steps.runJob(number);
    assertThat(pauses.isPaused(number)).isTrue();
    assertThat(activeTasks()).containsExactly("userTask_endPause");
  }

  @Test
  void oneOfTwoWhoPauseTheSameIsTold() {
    CompletableFuture<Void> second = transaction.execute(open -> {
      steps.plan(CONSULTANT, null, number);
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> steps.plan("bueroleitung-schwerin", null, number));
      waitUntilSomebodyWaits();
      return other;
    });
    assertThatThrownBy(second::join).hasRootCauseInstanceOf(Rejection.class).hasMessageContaining("pausiert bereits");
    assertThat(pauses.pausesOf(number)).hasSize(1);
  }

  private void waitUntilSomebodyWaits() {
    for (int tries = 0; tries < 300 && waiting() == 0; tries++) {
      try {
        Thread.sleep(Duration.ofMillis(100).toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(waiting()).isPositive();
  }

  private int waiting() {
    return database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single();
  }

  private String form(String task) {
    try {
      String version = desk.open(CONSULTANT, task).view().path("version").asText();
      return JSON.writeValueAsString(Map.of("variables", Map.of("facts", Map.of("type", "Json", "value",
          JSON.writeValueAsString(Map.of("version", version, "receivedOn", "2026-03-02", "channel", "telephone",
              "concern", "Wir möchten wissen, welche Schulabgänger ohne Abschluss bleiben.",
              "contactFunction", "EDUCATION_OFFICE", "contactSalutation", "OHNE",
              "contactEmail", "bildungsbuero@kreis.example", "receivesMail", true))))));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> submit(String task, String form) {
    return Caller.rest(port, CONSULTANT).post("/engine-rest/task/" + task + "/submit-form", form);
  }

  private static void await(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> activeTasks() {
    return tasks(1);
  }

  private List<String> tasksAtRest() {
    return tasks(2);
  }

  private List<String> tasks(int state) {
    return database.sql("""
        select task.task_def_key_ from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_
        where instance.business_key_ = ? and task.suspension_state_ = ? and instance.suspension_state_ = ?""")
        .params(number, state, state).query(String.class).list();
  }

  private int requests() {
    return database.sql("select count(*) from mail where engagement = ? and template = 'request-confirmation'")
        .param(number).query(Integer.class).single();
  }
}
