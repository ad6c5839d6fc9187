package de.transferlotse.reminder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.answer.NewAnswer;
import de.transferlotse.calendar.OfficeTime;
import de.transferlotse.municipality.ContactFunction;
import de.transferlotse.reminder.ReminderAction;
import de.transferlotse.reminder.Reminders;
import de.transferlotse.support.EngagementStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What stops a reminder, and that none goes out twice, whatever happens. */
class ReminderStopsTest extends ReminderTestBase {

  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

  @Autowired private Reminders reminders;
  @Autowired private RepositoryService repository;
  @Autowired private TransactionTemplate transaction;

  @Test
  void anAnswerInWordsStopsIt() {
    answers.note(number, WAIT, "Wir beraten noch.", ContactFunction.EDUCATION_OFFICE, CONSULTANT, clock.instant());

    mornings(FIRST.minusDays(1), SECOND);

    assertThat(letters()).isEmpty();
  }

  @Test
  void anAnswerThatTheFormDoesNotTakeStopsIt() {
    answers.receive(new NewAnswer(number, WAIT, "link-1", Map.of("unknown", "x"), ContactFunction.EDUCATION_OFFICE, null,
        clock.instant()));

    mornings(FIRST.minusDays(1), SECOND);

    assertThat(letters()).isEmpty();
  }

  @Test
  void anAnswerToSomethingElseOrToAnEarlierRequestDoesNot() {
    answers.note(number, "userTask_coordinateDraft", "Gern.", ContactFunction.EDUCATION_OFFICE, CONSULTANT, clock.instant());
    answers.note(number, WAIT, "Früher.", ContactFunction.EDUCATION_OFFICE, CONSULTANT,
        clock.instant().minusSeconds(86_400));

    morning(FIRST);

    assertThat(letters()).hasSize(1);
  }

  @Test
  void whatIsDoneIsNotRemindedOf() {
    morning(FIRST);
    answer();

    mornings(FIRST, LATER);

    assertThat(letters()).hasSize(1);
  }

  @Test
  void whoRestsIsNotRemindedAndTheDaysOfThePauseDoNotCount() {
    morning(FIRST);
    clock.setTo(OfficeTime.instant(LocalDate.of(2026, 3, 11).atTime(12, 0)));
    pauses.pause(CONSULTANT, null, number);
    mornings(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 4, 20));
    assertThat(days()).containsExactly(FIRST);

    pauses.end(CONSULTANT, number);
    mornings(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 23));

    assertThat(days()).as("two days before the pause and three after it").containsExactly(FIRST, LocalDate.of(2026, 4, 23));
  }

  @Test
  void anEngagementThatEndedIsNotReminded() {
    database.sql("update engagement set state = 'CLOSED', ended_on = date '2026-03-03' where number = ?").param(number)
        .update();

    mornings(FIRST.minusDays(1), SECOND);

    assertThat(letters()).isEmpty();
  }

  @Test
  void anotherRunOnTheSameDayRemindsNobody() {
    morning(FIRST);
    morning(FIRST);
    runtime.startProcessInstanceByKey("remind-municipality", number,
        new EngagementStart(application).variables(number, "Ausgangslage und Vereinbarung"));
    steps().forEach(step -> management.executeJob(step.getId()));

    assertThat(letters()).hasSize(1);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("remind-municipality").count()).isZero();
  }

  @Test
  void twoRunsAtTheSameTimeRemindOnce() {
    clock.setTo(OfficeTime.instant(FIRST.atTime(8, 0)));
    CompletableFuture<ReminderAction> other = transaction.execute(open -> {
      assertThat(reminders.decide(number, "one")).isEqualTo(ReminderAction.REMIND);
      return CompletableFuture.supplyAsync(() -> reminders.decide(number, "other"));
    });

    assertThat(other.join()).isEqualTo(ReminderAction.NONE);
    assertThat(days()).containsExactly(FIRST);
  }

  @Test
  void anAnswerThatIsJustBeingEnteredStopsIt() {
    clock.setTo(OfficeTime.instant(FIRST.atTime(8, 0)));
    CompletableFuture<ReminderAction> other = transaction.execute(open -> {
      answer();
      return CompletableFuture.supplyAsync(() -> reminders.decide(number, "other"));
    });

    assertThat(other.join()).isEqualTo(ReminderAction.NONE);
    assertThat(days()).isEmpty();
  }

  @Test
  void aCrashBeforeTheEndLosesNothingAndRepeatsNothing() {
    clock.setTo(OfficeTime.instant(FIRST.atTime(8, 0)));
    management.executeJob(timer().getId());
    String step = steps().get(0).getId();

    transaction.executeWithoutResult(status -> {
      management.executeJob(step);
      assertThat(letters()).hasSize(1);
      status.setRollbackOnly();
    });
    assertThat(letters()).isEmpty();
    assertThat(days()).isEmpty();

    management.executeJob(step);
    assertThat(letters()).hasSize(1);
    morning(FIRST.plusDays(1));
    assertThat(letters()).hasSize(1);
  }

  @Test
  void anAnswerBetweenMorningAndStepStopsIt() {
    clock.setTo(OfficeTime.instant(FIRST.atTime(8, 0)));
    management.executeJob(timer().getId());
    answers.note(number, WAIT, "Kommt morgen.", ContactFunction.EDUCATION_OFFICE, CONSULTANT, clock.instant());
    steps().forEach(step -> management.executeJob(step.getId()));

    assertThat(letters()).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("remind-municipality").count()).isZero();
  }

  @Test
  void saysWhatIsWrongWithTheTableAndRemindsNobody() throws Exception {
    String policy = Files.readString(Path.of("processes/reminder-policy.dmn"));
    String deployment = repository.createDeployment().addString("processes/reminder-policy.dmn",
        policy.replace("<text>\"REMIND\"</text>", "<text>\"SHOUT\"</text>")).deploy().getId();
    try {
      assertThatThrownBy(() -> morning(FIRST)).hasMessageContaining("„Erinnerungsregel“ nennt „SHOUT“");
      assertThat(letters()).isEmpty();
    } finally {
      repository.deleteDeployment(deployment, true);
    }
    morning(FIRST);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void followsTheTable() throws Exception {
    String deployment = repository.createDeployment().addString("processes/reminder-policy.dmn",
        Files.readString(Path.of("processes/reminder-policy.dmn")).replaceFirst("&gt;= 5", "&gt;= 2")).deploy().getId();
    try {
      morning(LocalDate.of(2026, 3, 4));
      assertThat(letters()).hasSize(1);
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }
}
