package de.transferlotse.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.pause.process.PauseSteps;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

class EscalationDaysTest extends EscalationTestBase {

  /** The 8 March is a holiday in Mecklenburg-Vorpommern and none in Schleswig-Holstein. */
  @Test
  void countsTheWorkingDaysOfTheKommunesLand() {
    LocalDate monday = LocalDate.of(2027, 3, 1);
    Task schwerin = task("13076", monday);
    Task kiel = task("01003", monday);

    night(LocalDate.of(2027, 3, 8));
    assertThat(stages(kiel)).hasSize(1);
    assertThat(stages(schwerin)).isEmpty();

    night(LocalDate.of(2027, 3, 9));
    assertThat(stages(schwerin)).hasSize(1);
  }

  @Test
  void countsNoHolidaysOfBothLands() {
    Task schwerin = task("13076", LocalDate.of(2026, 3, 30));
    Task kiel = task("01003", LocalDate.of(2026, 3, 30));

    night(LocalDate.of(2026, 4, 7));
    assertThat(stages(schwerin)).isEmpty();
    assertThat(stages(kiel)).isEmpty();

    night(LocalDate.of(2026, 4, 8));
    assertThat(stages(schwerin)).hasSize(1);
    assertThat(stages(kiel)).hasSize(1);
  }

  @Test
  void leavesOutWhatRestsAndTheDaysOfThePause() {
    String number = engagements.open("13076");
    engagements.start("transfer-engagement", number, "Erstkontakt");
    Task task = due(tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult(), LocalDate.of(2026, 3, 10));
    PauseSteps pauses = new PauseSteps(application);
    pauses.pause(CONSULTANT, null, number);

    night(LocalDate.of(2026, 6, 1));
    assertThat(stages(task)).isEmpty();

    pauses.end(CONSULTANT, number);
    night(LocalDate.of(2026, 6, 2));
    assertThat(stages(task)).isEmpty();
    night(LocalDate.of(2026, 6, 22));
    assertThat(stages(task)).contains("CONSULTANT");
  }

  @Test
  void dropsTheMarkWithThePause() {
    String number = engagements.open("13076");
    engagements.start("transfer-engagement", number, "Erstkontakt");
    Task task = due(tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult(), LocalDate.of(2026, 3, 10));
    night(LocalDate.of(2026, 6, 1));
    assertThat(escalatedFor("leitung")).containsExactly(task.getId());

    PauseSteps pauses = new PauseSteps(application);
    pauses.pause(CONSULTANT, null, number);
    assertThat(escalatedFor("leitung")).isEmpty();
  }

  @Test
  void comesEachNightAtThreeInWinterAndInSummer() {
    night(LocalDate.of(2026, 3, 27));
    assertThat(timer().getDuedate()).isEqualTo(Instant.parse("2026-03-28T02:00:00Z"));
    night(LocalDate.of(2026, 3, 28));
    assertThat(timer().getDuedate()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    night(LocalDate.of(2026, 3, 29));
    assertThat(timer().getDuedate()).isEqualTo(Instant.parse("2026-03-30T01:00:00Z"));
    night(LocalDate.of(2026, 10, 24));
    assertThat(timer().getDuedate()).isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
  }
}
