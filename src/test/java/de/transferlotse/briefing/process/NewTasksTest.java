package de.transferlotse.briefing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.briefing.NewTasks;
import de.transferlotse.pause.process.PauseSteps;
import de.transferlotse.support.FirstContactScript;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of which new task, and when. */
class NewTasksTest extends BriefingTestBase {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

  @Autowired private NewTasks newTasks;
  @Autowired private FirstContactScript script;

  @Test
  void tellsOfATaskTenMinutesAfterItCame() {
    Task task = due(task("13076"), DAY);
    pass(9);
    assertThat(letters()).isEmpty();
    pass(1);

    assertThat(letter()).satisfies(letter -> {
      assertThat(letter.address()).isEqualTo(address(CONSULTANT));
      assertThat(letter.subject()).isEqualTo("Neue Aufgabe: Ziele und Leistungen entwerfen");
      assertThat(letter.text()).contains("diese Aufgabe ist neu bei Ihnen", "Landkreis Ludwigslust-Parchim, " + numberOf(task),
          "fällig am 13.\u00a0März 2026", "http://localhost:8080/camunda/app/tasklist/default/#/?task=" + task.getId());
      assertThat(letter.html()).contains("href=\"http://localhost:8080/camunda/app/tasklist/default/#/?task=" + task.getId());
    });
    pass(30);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void gathersWhatComesInTenMinutesTheFirstDueFirst() {
    due(task("13076"), DAY.plusDays(1));
    pass(6);
    due(task("13075"), DAY);
    pass(4);

    assertThat(letter().subject()).isEqualTo("2 neue Aufgaben");
    assertThat(letter().text()).containsSubsequence("Landkreis Vorpommern-Greifswald", "Landkreis Ludwigslust-Parchim");
    task("13074");
    pass(10);
    assertThat(letters()).hasSize(2);
  }

  @Test
  void saysNothingOfWhatFollowsUponTheirOwnStep() {
    String number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    runSteps();
    assertThat(forms.task(CONSULTANT, number, "userTask_scheduleFirstTalk")).isNotNull();
    pass(10);

    assertThat(letters()).isEmpty();
  }

  @Test
  void tellsWhoeverIsNextAfterAnothersStep() {
    String number = script.choose(CONSULTANT, "13076");
    script.recordRequest(CONSULTANT, number);
    script.scheduleFirstTalk(CONSULTANT, number);
    script.holdFirstTalk(CONSULTANT, number);
    pass(10);

    assertThat(letter().address()).isEqualTo(address("bueroleitung-schwerin"));
    assertThat(letter().subject()).isEqualTo("Neue Aufgabe: Über Übernahme entscheiden");
  }

  @Test
  void tellsOfWhatSomebodyElseGivesThemAndNotOfWhatTheyTake() {
    Task task = task("13076");
    database.sql("delete from new_task").update();
    tasks.setAssignee(task.getId(), null);
    forms.as(CONSULTANT, () -> {
      tasks.claim(task.getId(), CONSULTANT);
      return null;
    });
    pass(10);
    assertThat(letters()).isEmpty();

    tasks.setAssignee(task.getId(), COLLEAGUE);
    pass(10);
    assertThat(letter().address()).isEqualTo(address(COLLEAGUE));
  }

  @Test
  void tellsWhoeverTakesOverWhatCameToThem() {
    String number = numberOf(task("13076"));
    pass(10);
    handovers.handOver("bueroleitung-schwerin", COLLEAGUE, number);
    pass(10);

    assertThat(letters()).extracting(Letter::address).containsExactly(address(CONSULTANT), address(COLLEAGUE));
  }

  @Test
  void tellsTheDeputyForWhomTheTasksAre() {
    task("13076");
    task("13075");
    pass(10);
    handovers.arrange(CONSULTANT, CONSULTANT, KIEL, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31));
    pass(10);

    assertThat(letters()).hasSize(2);
    assertThat(letters().get(1).address()).isEqualTo(address(KIEL));
    assertThat(letters().get(1).text()).contains("diese 2 Aufgaben sind neu bei Ihnen",
        "in Vertretung für Beratung Schwerin");
  }

  @Test
  void tellsTheDeputyOfWhatCameToAnAbsentPersonAllTheSame() {
    tasks.setAssignee(task("13076").getId(), COLLEAGUE);
    away(COLLEAGUE, KIEL);
    pass(10);

    assertThat(letter().address()).isEqualTo(address(KIEL));
    assertThat(letter().text()).contains("diese Aufgabe ist neu bei Beratung Schwerin 2:");
  }

  @Test
  void leavesOutWhatIsDoneOrGivenAwayMeanwhile() {
    runtime.deleteProcessInstance(task("13076").getProcessInstanceId(), "done");
    tasks.setAssignee(task("13075").getId(), COLLEAGUE);
    pass(10);

    assertThat(letter().address()).isEqualTo(address(COLLEAGUE));
    assertThat(rows()).isZero();
  }

  @Test
  void tellsOfWhatRestsAfterThePause() {
    String number = engagements.open("13076");
    engagements.start("transfer-engagement", number, "Erstkontakt");
    tasks.setAssignee(tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult().getId(), CONSULTANT);
    PauseSteps pauses = new PauseSteps(application);
    pauses.pause(CONSULTANT, null, number);
    pass(60);
    assertThat(letters()).isEmpty();

    clock.advance(Duration.ofDays(20));
    pauses.end(CONSULTANT, number);
    pass(10);
    assertThat(letter().text()).contains("Kommune auswählen");
    assertThat(rows()).isZero();
  }

  @Test
  void tellsNobodyWhoDoesNotWantItHasNoAddressOrDoesNotWorkHere() {
    wishes(CONSULTANT, false, true);
    task("13076");
    database.sql("update act_id_user set email_ = null where id_ = ?").param(KIEL).update();
    tasks.setAssignee(task("13075").getId(), KIEL);
    tasks.setAssignee(task("13074").getId(), "niemand");
    pass(10);

    assertThat(letters()).isEmpty();
    assertThat(rows()).isZero();
  }

  @Test
  void namesThirtyTasksAndWhereTheOthersAre() {
    Task first = task("13076");
    String number = numberOf(first);
    IntStream.range(0, 31).forEach(more -> engagements.start("conclude-agreement", number, "Ausgangslage und Vereinbarung"));
    pass(10);

    assertThat(letter().subject()).isEqualTo("32 neue Aufgaben");
    assertThat(letter().text().split("\\?task=")).hasSize(31);
    assertThat(letter().text()).contains("Es sind noch 2 weitere. Alle finden Sie in der Aufgabenliste:");
  }

  @Test
  void tellsOnceThoughTheProcessDiesBeforeTheEnd() {
    task("13076");
    clock.advance(Duration.ofMinutes(10));
    breakMailsTo(CONSULTANT);
    assertThatThrownBy(newTasks::announce).isInstanceOf(IllegalStateException.class);
    assertThat(letters()).isEmpty();
    assertThat(rows()).isOne();

    database.sql("drop trigger broken on mail").update();
    newTasks.announce();
    newTasks.announce();
    assertThat(letters()).hasSize(1);
  }

  @Test
  void forgetsATaskThatNeverCameBecauseItsStepWasRolledBack() {
    transaction.executeWithoutResult(status -> {
      task("13076");
      status.setRollbackOnly();
    });
    assertThat(rows()).isZero();
  }

  @Test
  void stopsForNobodyElseIfOneCannotBeTold() {
    task("13076");
    task("01003");
    clock.advance(Duration.ofMinutes(10));
    breakMailsTo(KIEL);

    assertThatThrownBy(newTasks::announce).hasMessage("Nobody was told 1 times of 2");
    assertThat(letter().address()).isEqualTo(address(CONSULTANT));
  }

  @Test
  void tellsOnceWhenTwoNodesDoItAtOnce() throws Exception {
    List<String> numbers = Stream.of("13076", "13075", "01003").map(this::task).map(this::numberOf).toList();
    clock.advance(Duration.ofMinutes(10));
    CyclicBarrier together = new CyclicBarrier(2);
    List<Thread> nodes = Stream.generate(() -> new Thread(() -> {
      try {
        together.await();
        newTasks.announce();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    })).limit(2).toList();
    nodes.forEach(Thread::start);
    for (Thread node : nodes) {
      node.join();
    }

    assertThat(letters()).extracting(Letter::address).containsExactlyInAnyOrder(address(CONSULTANT), address(KIEL));
    assertThat(numbers).allSatisfy(number -> assertThat(letters().stream().filter(letter -> letter.text().contains(number)))
        .hasSize(1));
  }

  @Test
  void comesEveryFiveMinutesAndIsStartedByNobody() {
    Instant due = timer("announce-new-tasks").getDuedate().toInstant();
    clock.setTo(due);
    fire("announce-new-tasks");
    assertThat(timer("announce-new-tasks").getDuedate()).isEqualTo(Date.from(due.plusSeconds(300)));
    assertThatThrownBy(() -> forms.as("bueroleitung-schwerin", () -> runtime.startProcessInstanceByKey("announce-new-tasks")))
        .isInstanceOf(AuthorizationException.class);
  }

  private void pass(int minutes) {
    clock.advance(Duration.ofMinutes(minutes));
    fire("announce-new-tasks");
  }

  private void runSteps() {
    List<Job> due = management.createJobQuery().messages().active().list();
    due.forEach(job -> management.executeJob(job.getId()));
  }

  private List<Letter> letters() {
    return letters("new-tasks");
  }

  private Letter letter() {
    return letter("new-tasks");
  }

  private long rows() {
    return database.sql("select count(*) from new_task").query(Long.class).single();
  }
}
