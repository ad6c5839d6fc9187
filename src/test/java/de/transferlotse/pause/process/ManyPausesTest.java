package de.transferlotse.pause.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.engagement.Engagements;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.pause.Pauses;
import de.transferlotse.platform.AdjustableClock;
import de.transferlotse.support.EngineTest;
import de.transferlotse.support.FirstContactScript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every Kommune rests over a Kommunalwahl, decided in one form. */
@EngineTest
class ManyPausesTest {

  private static final String CONSULTANT = "beratung-schwerin";
  private static final int RETRIES = 3;

  @Autowired private ApplicationContext application;
  @Autowired private FirstContactScript script;
  @Autowired private Municipalities municipalities;
  @Autowired private Engagements engagements;
  @Autowired private Pauses pauses;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private AdjustableClock clock;

  @Test
  void oneThatFailsHoldsNoOtherAndCanBeRepeated() {
    PauseSteps steps = new PauseSteps(application);
    List<Municipality> all = municipalities.all();
    List<String> numbers = new ArrayList<>(all.subList(1, all.size()).stream().map(this::begun).toList());
    String broken = engagements.begin(all.get(0), all.get(0).officeId(), CONSULTANT).number();
    numbers.add(broken);
    assertThat(numbers).hasSize(23);
    steps.plan(CONSULTANT, "2026-06-15", numbers.toArray(String[]::new));

    String job = steps.job(broken).getId();
    for (int tries = 0; tries < RETRIES; tries++) {
      assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("No process of " + broken);
    }
    numbers.stream().filter(number -> !number.equals(broken)).forEach(steps::runJob);
    assertThat(numbers).filteredOn(pauses::isPaused).hasSize(22).doesNotContain(broken);
    assertThat(runtime.createIncidentQuery().activityId("serviceTask_suspendEngagement").list()).singleElement()
        .satisfies(incident -> assertThat(incident.getProcessInstanceId()).isEqualTo(steps.job(broken).getProcessInstanceId()));

    runtime.startProcessInstanceByKey("transfer-engagement", broken, Map.of("number", broken));
    management.setJobRetries(job, 1);
    management.executeJob(job);
    assertThat(numbers).allMatch(pauses::isPaused);
    assertThat(runtime.createIncidentQuery().count()).isZero();

    clock.setTo(Instant.parse("2026-06-15T04:00:00Z"));
    numbers.forEach(steps::runJob);
    numbers.forEach(steps::runJob);
    assertThat(numbers).noneMatch(pauses::isPaused);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("plan-pause").count()).isZero();
    assertThat(runtime.createProcessInstanceQuery().suspended().count()).isZero();
  }

  private String begun(Municipality municipality) {
    String number = script.choose(CONSULTANT, municipality.key());
    engagements.takeLead(number, CONSULTANT);
    return number;
  }
}
