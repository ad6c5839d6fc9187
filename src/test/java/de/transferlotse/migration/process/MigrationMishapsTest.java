package de.transferlotse.migration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.input.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What can come between, while engagements are moved to new models. */
class MigrationMishapsTest extends MigrationTestBase {

  @Autowired private TransactionTemplate transaction;
  @Autowired private MigrationAfterRelease afterRelease;

  @Test
  void ofTwoAdministratorsAtOnceOnlyOneBegins() {
    engagement();
    release();
    var barrier = new CyclicBarrier(2);
    List<String> outcomes = Stream.of(1, 2).map(administrator -> CompletableFuture.supplyAsync(() -> {
      try {
        barrier.await();
        return steps.start(MigrationSteps.ADMINISTRATOR).isEmpty() ? "" : "begun";
      } catch (Rejection refused) {
        return refused.getMessage();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    })).toList().stream().map(CompletableFuture::join).toList();
    assertThat(outcomes).containsExactlyInAnyOrder("begun",
        "Eine Umstellung läuft bereits; ihre Aufgabe steht unter „Aufgaben der Administration“.");
  }

  @Test
  void withoutAnythingToMoveNothingBegins() {
    engagement();
    assertThatThrownBy(() -> steps.start(MigrationSteps.ADMINISTRATOR)).isInstanceOf(Rejection.class)
        .hasMessage("Alle Begleitungen laufen bereits nach dem neuesten Ablauf; es gibt nichts umzustellen.");
  }

  @Test
  void aReleaseBringsTheTaskOnceByItself() {
    engagement();
    afterRelease.begin();
    assertThat(migrations()).isZero();
    release();
    afterRelease.begin();
    afterRelease.begin();
    assertThat(migrations()).isOne();
  }

  @Test
  void aMigrationThatWasTakenBackFromOutsideDoesNotBlockTheNext() {
    engagement();
    release();
    runtime.deleteProcessInstance(steps.rehearse(), "by hand");
    assertThat(steps.runs(steps.rehearse())).isTrue();
  }

  @Test
  void aNewerReleaseAsksForANewRehearsal() {
    String number = engagement();
    release();
    String process = steps.rehearse();
    release();
    assertThatThrownBy(() -> steps.decide(process, "migrate")).isInstanceOf(Rejection.class)
        .hasMessageContaining("bitte wählen Sie „neu prüfen“");
    steps.decide(process, "recheck");
    steps.runJobs(process);
    steps.decide(process, "migrate");
    steps.runJobs(process);
    assertThat(behind(number)).containsExactly(0);
  }

  @Test
  void anEngagementThatEndsInBetweenIsReportedAsEnded() {
    String number = engagement();
    release();
    String process = steps.rehearse();
    runtime.deleteProcessInstance(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .rootProcessInstances().singleResult().getId(), "ended");
    steps.decide(process, "migrate");
    steps.runJobs(process);
    assertThat(states(process)).containsExactly("inzwischen beendet");
  }

  @Test
  void anEngagementThatMovesOnToALostPlaceStaysWhole() {
    String number = engagement();
    Models.deployWith(repository, "clarify-request", "userTask_scheduleFirstTalk", "userTask_planFirstTalk");
    String process = steps.rehearse();
    script.recordRequest(CONSULTANT, number);
    steps.decide(process, "migrate");
    steps.runJobs(process);
    assertThat(states(process)).containsExactly("nicht umgestellt");
    assertThat(steps.sheet(process).view().at("/items/0/reason").asText()).contains("„Erstgespräch vereinbaren“");
    assertThat(behind(number)).containsExactly(1);
    script.scheduleFirstTalk(CONSULTANT, number);
    assertThat(openTasks(number)).containsExactly("userTask_holdFirstTalk");
  }

  @Test
  void aCrashAfterTheMoveIsCaughtUpWith() {
    String number = engagement();
    release();
    String process = steps.rehearse();
    steps.decide(process, "migrate");
    Job step = steps.jobs(process).get(0);
    transaction.executeWithoutResult(crashing -> {
      management.executeJob(step.getId());
      crashing.setRollbackOnly();
    });
    assertThat(behind(number)).containsExactly(0);
    steps.runJobs(process);
    assertThat(states(process)).containsExactly("umgestellt");
    script.recordRequest(CONSULTANT, number);
  }

  @Test
  void aTaskThatIsOpenOnTheScreenDuringTheMoveCanBeCompletedAfterIt() {
    String number = engagement();
    FormDesk desk = application.getBean(FormDesk.class);
    String task = desk.task(CONSULTANT, number, "userTask_recordRequest").getId();
    FormDesk.Sheet sheet = desk.open(CONSULTANT, task);
    release();
    steps.migrate();
    FormDesk.Sheet later = desk.open(CONSULTANT, task);
    assertThat(later.view().path("version")).isEqualTo(sheet.view().path("version"));
    script.recordRequest(CONSULTANT, number);
  }

  @Test
  void theMoveFollowsATaskThatIsBeingCompleted() {
    String number = engagement();
    release();
    String process = steps.rehearse();
    steps.decide(process, "migrate");
    Job step = steps.jobs(process).get(0);
    CompletableFuture<Void> moving = transaction.execute(completing -> {
      script.recordRequest(CONSULTANT, number);
      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> management.executeJob(step.getId()));
      await().atMost(Duration.ofSeconds(30)).until(() -> waiting() > 0);
      return other;
    });
    moving.join();
    assertThat(states(process)).containsExactly("umgestellt");
    assertThat(behind(number)).containsExactly(0);
    assertThat(openTasks(number)).containsExactly("userTask_scheduleFirstTalk");
  }

  private int waiting() {
    return database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single();
  }

  private List<String> states(String process) {
    return steps.sheet(process).view().path("items").findValuesAsText("state");
  }

  private long migrations() {
    return runtime.createProcessInstanceQuery().processDefinitionKey("migrate-engagements").count();
  }
}
