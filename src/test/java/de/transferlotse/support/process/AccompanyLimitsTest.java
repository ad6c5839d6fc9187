package de.transferlotse.support.process;

import static de.transferlotse.guidance.AgreedEngagement.CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.engine.form.FormDesk;
import de.transferlotse.guidance.AgreedEngagement;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which dates the task of accompanying a Kommune keeps to. */
@EngineTest
class AccompanyLimitsTest {

  private static final String TASK = "userTask_accompanyImplementation";

  @Autowired private ApplicationContext application;
  @Autowired private FormDesk desk;
  @Autowired private AdjustableClock clock;

  @BeforeEach
  void backToTheStart() {
    clock.setTo(EngineTest.START);
  }

  @Test
  void leavesFiveWorkingDaysThoughTheNextMilestoneIsOverdue() {
    String number = begun("13076");
    clock.setTo(Instant.parse("2026-09-01T07:00:00Z"));
    desk.complete(CONSULTANT, task(number).getId(), measure("2026-08-31"));

    assertThat(task(number).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-09-08T15:00:00Z"));
  }

  private String begun(String municipality) {
    var engagement = new AgreedEngagement(application);
    String number = engagement.of(municipality, LocalDate.of(2026, 2, 16), 1);
    engagement.plan(number);
    engagement.start(number, "support-municipality");
    return number;
  }

  private Task task(String number) {
    return desk.task(CONSULTANT, number, TASK);
  }

  private static Map<String, Object> measure(String heldOn) {
    return Map.of("action", "measure", "measure", Map.of("kind", "WORKSHOP",
        "title", "Geschäftsordnung", "heldOn", heldOn, "participants", "Fachdienst Jugend", "result", "Entwurf der Geschäftsordnung"));
  }
}
