package de.transferlotse.agreement.process;

import de.transferlotse.agreement.Renewals;
import de.transferlotse.pause.EngagementResumed;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A pause moves all timers, but it does not prolong an agreement: these keep their days. */
@Component
class RenewalDaysAfterPause {

  private static final Map<String, Integer> MONTHS =
      Map.of("boundaryEvent_sixMonthsLeft", 6, "boundaryEvent_threeMonthsLeft", 3);

  private final Renewals renewals;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final WithoutIdentity application;

  RenewalDaysAfterPause(Renewals renewals, RuntimeService runtime, ManagementService management,
      WithoutIdentity application) {
    this.renewals = renewals;
    this.runtime = runtime;
    this.management = management;
    this.application = application;
  }

  @EventListener
  void on(EngagementResumed resumed) {
    application.run(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(resumed.number())
        .processDefinitionKey("support-municipality").list()
        .forEach(support -> MONTHS.forEach((event, months) -> restore(support.getId(), event,
            Date.from(renewals.monthsBeforeEnd(resumed.number(), months))))));
  }

  private void restore(String instance, String event, Date day) {
    management.createJobQuery().processInstanceId(instance).activityId(event).list()
        .forEach(timer -> management.setJobDuedate(timer.getId(), day));
  }
}
