package de.transferlotse.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

class EscalationStagesTest extends EscalationTestBase {

  @Test
  void writesToTheConsultantOnTheFifthWorkingDayAndNotBefore() {
    Task task = task("13076", DUE);
    night(DUE.plusDays(4));
    assertThat(letters()).isEmpty();

    night(DUE.plusDays(7));

    assertThat(stages(task)).containsExactly("CONSULTANT");
    assertThat(letter().template()).isEqualTo("escalation-consultant");
    assertThat(letter().address()).isEqualTo(address(CONSULTANT));
    assertThat(letter().text()).contains("Ziele und Leistungen entwerfen", "Ludwigslust-Parchim, " + numberOf(task),
        "5 Arbeitstage überfällig (fällig war sie am 13.\u00a0April 2026)",
        "/camunda/app/tasklist/default/#/?task=" + task.getId()).doesNotContain("wartet auf", "im Betreff");
  }

  @Test
  void writesToTheOfficeManagementOnTheTenth() {
    Task task = task("13076", DUE);
    night(DUE.plusDays(7));
    database.sql("delete from mail").update();

    night(DUE.plusDays(14));

    assertThat(stages(task)).containsExactly("CONSULTANT", "OFFICE_MANAGEMENT");
    assertThat(letter().template()).isEqualTo("escalation-office");
    assertThat(letter().address()).isEqualTo(address("bueroleitung-schwerin"));
    assertThat(letter().text()).contains("10 Arbeitstage überfällig", "bei Beratung Schwerin");
  }

  @Test
  void showsItToTheManagersOnTheTwentieth() {
    Task task = task("13076", DUE);
    night(LocalDate.of(2026, 5, 11));
    assertThat(escalatedFor("leitung")).isEmpty();

    night(LocalDate.of(2026, 5, 12));

    assertThat(stages(task)).hasSize(3);
    assertThat(escalatedFor("leitung")).containsExactly(task.getId());
  }

  @Test
  void tellsEachStageOnce() {
    Task task = task("13076", DUE);
    for (int day = 1; day < 60; day++) {
      night(DUE.plusDays(day));
    }
    assertThat(stages(task)).containsExactly("CONSULTANT", "OFFICE_MANAGEMENT", "MANAGERS");
    assertThat(letters()).hasSize(2);
  }

  @Test
  void catchesUpOnAllStagesAfterNightsWithoutARun() {
    Task task = task("13076", DUE);

    night(LocalDate.of(2026, 6, 15));

    assertThat(stages(task)).hasSize(3);
    assertThat(letters()).extracting(Letter::address)
        .containsExactlyInAnyOrder(address(CONSULTANT), address("bueroleitung-schwerin"));
  }

  @Test
  void gathersAllTasksOfAPersonInOneMail() {
    Task one = task("13076", DUE);
    Task other = task("13074", DUE.minusDays(3));
    task("01003", DUE);

    night(DUE.plusDays(7));

    assertThat(letters()).extracting(Letter::address).containsExactly(address("beratung-kiel"), address(CONSULTANT));
    assertThat(letters().get(1).text()).contains(numberOf(one), numberOf(other), "diese Aufgaben liegen bei Ihnen");
  }

  @Test
  void keepsAllThatAnOfficeManagerIsToldInOneMail() {
    Task decision = task("13076", DUE);
    tasks.setAssignee(decision.getId(), "bueroleitung-schwerin");
    Task late = task("13074", DUE.minusDays(7));

    night(DUE.plusDays(7));

    assertThat(letters()).filteredOn(letter -> letter.address().equals(address("bueroleitung-schwerin"))).hasSize(1)
        .first().satisfies(letter -> assertThat(letter.text()).contains("die bei Ihnen selbst liegt", numberOf(decision),
            numberOf(late)));
  }

  @Test
  void takesTheMarkAwayWhenTheDueDateMovesAndPutsItBackWhenItIsLateAgain() {
    Task task = task("13076", DUE);
    night(LocalDate.of(2026, 5, 12));

    due(task, LocalDate.of(2026, 5, 18));
    assertThat(escalatedFor("leitung")).isEmpty();
    night(LocalDate.of(2026, 5, 19));
    assertThat(escalatedFor("leitung")).isEmpty();

    night(LocalDate.of(2026, 7, 1));
    assertThat(escalatedFor("leitung")).containsExactly(task.getId());
    assertThat(stages(task)).hasSize(3);
    assertThat(letters()).hasSize(2);
  }

  @Test
  void forgetsWhatIsDone() {
    Task task = task("13076", DUE);
    night(LocalDate.of(2026, 5, 12));

    runtime.deleteProcessInstance(task.getProcessInstanceId(), "done");

    assertThat(escalatedFor("leitung")).isEmpty();
  }

  @Test
  void showsTheOldestFirst() {
    Task late = task("13076", DUE);
    Task later = task("13074", DUE.minusDays(7));

    night(LocalDate.of(2026, 6, 15));

    assertThat(escalatedFor("leitung")).containsExactly(later.getId(), late.getId());
  }
}
