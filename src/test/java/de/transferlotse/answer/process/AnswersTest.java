package de.transferlotse.answer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.answer.Answer;
import de.transferlotse.answer.AnswerState;
import de.transferlotse.answer.Answers;
import de.transferlotse.answer.NewAnswer;
import de.transferlotse.engagement.EngagementState;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The Kommune names the day of the Erstgespräch by itself: before it is asked, while it is, too late, or at rest. */
@EngineTest
class AnswersTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final String KIEL = "beratung-kiel";
  private static final String WAIT = "userTask_scheduleFirstTalk";
  private static final Map<String, Object> TALK = Map.of("talkDay", "2026-03-20", "talkTime", "10:30", "place", "Saal 217");
  private static final List<String> KEYS = List.of("13071", "13072", "13073", "13074", "13075", "13076", "13003", "13004",
      "01051", "01053", "01054", "01055", "01056", "01057");
  private static int next;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Answers answers;
  @Autowired private Engagements engagements;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private PauseSteps steps;
  private String consultant;
  private String number;

  @BeforeEach
  void begin() {
    steps = new PauseSteps(application);
    String key = KEYS.get(next++);
    consultant = key.startsWith("13") ? CONSULTANT : KIEL;
    number = script.choose(consultant, key);
  }

  @Test
  void anOpenTaskTakesItAtOnce() {
    script.recordRequest(consultant, number);
    assertThat(receive("link-1", TALK)).isTrue();
    deliver();

    assertThat(states()).containsExactly(AnswerState.DELIVERED);
    assertThat(openTasks()).containsExactly("userTask_holdFirstTalk");
    assertThat(database.sql("select first_talk_place from first_contact where number = ?").param(number)
        .query(String.class).single()).isEqualTo("Saal 217");
    assertThat(database.sql("select count(*) from mail where engagement = ? and template = 'first-talk-appointment'")
        .param(number).query(Integer.class).single()).isOne();
    for (String table : List.of("act_ru_variable", "act_hi_varinst")) {
      assertThat(database.sql("select count(*) from " + table + " where text_ like '%Saal 217%'").query(Integer.class)
          .single()).isZero();
    }
  }

  @Test
  void itIsKeptWhileTheEngagementRestsAndHandedOverWhenItGoesOn() {
    script.recordRequest(consultant, number);
    steps.pause(consultant, null, number);
    receive("link-1", TALK);
    assertThat(jobs()).isEmpty();
    assertThat(states()).containsExactly(AnswerState.KEPT);

    steps.end(consultant, number);
    deliver();
    assertThat(states()).containsExactly(AnswerState.DELIVERED);
    assertThat(openTasks()).containsExactly("userTask_holdFirstTalk");
  }

  @Test
  void itIsKeptUntilItsTaskIsReached() {
    receive("link-1", TALK);
    assertThat(jobs()).isEmpty();
    script.recordRequest(consultant, number);
    deliver();
    assertThat(openTasks()).containsExactly("userTask_holdFirstTalk");
  }

  @Test
  void thePauseMayBeginBeforeItIsHandedOver() {
    script.recordRequest(consultant, number);
    receive("link-1", TALK);
    steps.pause(consultant, null, number);
    deliver();
    assertThat(states()).containsExactly(AnswerState.KEPT);
    steps.end(consultant, number);
    deliver();
    assertThat(states()).containsExactly(AnswerState.DELIVERED);
  }

  @Test
  void theSameIsAcceptedOnce() {
    assertThat(receive("link-1", TALK)).isTrue();
    assertThat(receive("link-1", with("place", "Rathaus"))).isFalse();
    assertThat(states()).hasSize(1);
  }

  @Test
  void theFirstOfTwoCountsAndTheOtherStaysReadable() {
    receive("link-1", TALK);
    receive("link-2", with("place", "Rathaus"));
    script.recordRequest(consultant, number);
    deliver();
    assertThat(states()).containsExactlyInAnyOrder(AnswerState.DELIVERED, AnswerState.SURPLUS);
    assertThat(surplus().facts()).contains("Rathaus");
    assertThat(surplus().remark()).isEqualTo("Die Aufgabe wurde inzwischen mit anderen Angaben erledigt.");
  }

  @Test
  void whatWasDoneByHandStays() {
    script.recordRequest(consultant, number);
    receive("link-1", TALK);
    script.scheduleFirstTalk(consultant, number);
    deliver();
    receive("link-2", TALK);
    assertThat(jobs()).isEmpty();
    assertThat(states()).containsExactly(AnswerState.SURPLUS, AnswerState.SURPLUS);
    assertThat(answers.of(number)).extracting(Answer::remark).contains("Als die Antwort kam, war die Aufgabe schon erledigt.");
    assertThat(openTasks()).containsExactly("userTask_holdFirstTalk");
  }

  @Test
  void whatTheFormRefusesStaysWithTheReason() {
    script.recordRequest(consultant, number);
    receive("link-1", with("talkTime", "gestern"));
    deliver();
    assertThat(surplus().remark()).contains("hat keinen gültigen Wert");
    assertThat(openTasks()).containsExactly(WAIT);
    assertThat(noticesOfUnfit()).singleElement().asString().contains(number, "Die Aufgabe ist deshalb noch offen",
        "/pages/engagements/" + number + "/correspondence").doesNotContain("gestern", "Saal 217");
    receive("link-2", TALK);
    deliver();
    assertThat(openTasks()).containsExactly("userTask_holdFirstTalk");
    assertThat(noticesOfUnfit()).hasSize(1);
  }

  @Test
  void decisionsOfTheAgencyCannotBeAnswered() {
    for (String task : List.of("userTask_decideOnRequest", "userTask_signAgreement", "unknown")) {
      assertThatThrownBy(() -> answers.receive(new NewAnswer(number, task, "link-1", TALK, ContactFunction.HEAD, null,
          clock.instant()))).isInstanceOf(Rejection.class).hasMessageContaining("wartet keine Aufgabe");
    }
    assertThatThrownBy(() -> receive("link-1", Map.of("place", "x".repeat(200_000)))).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> answers.receive(new NewAnswer("TNO-1999-001", WAIT, "link-1", TALK, ContactFunction.HEAD, null,
        clock.instant()))).isInstanceOf(Rejection.class).hasMessageContaining("gibt es nicht");
  }

  @Test
  void wordsAreKeptForPeople() {
    script.recordRequest(consultant, number);
    answers.note(number, WAIT, "Ruft nächste Woche an.", ContactFunction.FRONT_OFFICE, consultant, clock.instant());
    assertThat(states()).containsExactly(AnswerState.NOTED);
    assertThat(jobs()).isEmpty();
    script.scheduleFirstTalk(consultant, number);
    assertThat(states()).containsExactly(AnswerState.NOTED);
  }

  @Test
  void nothingIsHandedOverAfterTheEnd() {
    receive("link-1", TALK);
    engagements.end(number, EngagementState.DECLINED);
    assertThat(surplus().remark()).isEqualTo("Die Begleitung ist beendet.");
    receive("link-2", TALK);
    assertThat(states()).containsExactly(AnswerState.SURPLUS, AnswerState.SURPLUS);
  }

  @Test
  void oneThatComesWhileItsTaskBeginsIsNotOverlooked() throws Exception {
    CompletableFuture<Boolean> receiving = transaction.execute(open -> {
      script.recordRequest(consultant, number);
      CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> receive("link-1", TALK));
      waitUntilSomebodyWaits();
      return other;
    });
    assertThat(receiving.join()).isTrue();
    deliver();
    assertThat(openTasks()).containsExactly("userTask_holdFirstTalk");
  }

  private void waitUntilSomebodyWaits() {
    for (int tries = 0; tries < 300 && waiting() == 0; tries++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(waiting()).isPositive();
  }

  private int waiting() {
    return database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single();
  }

  private boolean receive(String occasion, Map<String, ?> facts) {
    return answers.receive(new NewAnswer(number, WAIT, occasion, facts, ContactFunction.EDUCATION_OFFICE, null, clock.instant()));
  }

  private void deliver() {
    assertThat(jobs()).isNotEmpty();
    jobs().forEach(job -> management.executeJob(job.getId()));
  }

  private List<Job> jobs() {
    return management.createJobQuery().processDefinitionKey("deliver-answer").list();
  }

  private List<String> noticesOfUnfit() {
    return database.sql("select text_body from mail where template = 'answer-unfit' and occasion like ?")
        .param(number + "%").query(String.class).list();
  }

  private List<AnswerState> states() {
    return answers.of(number).stream().map(Answer::state).toList();
  }

  private Answer surplus() {
    return answers.of(number).stream().filter(answer -> answer.state() == AnswerState.SURPLUS).findFirst().orElseThrow();
  }

  private List<String> openTasks() {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).active().list().stream()
        .map(Task::getTaskDefinitionKey).toList();
  }

  private static Map<String, Object> with(String field, Object value) {
    var facts = new HashMap<>(TALK);
    facts.put(field, value);
    return facts;
  }
}
