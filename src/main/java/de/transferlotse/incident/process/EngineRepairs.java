package de.transferlotse.incident.process;

import de.transferlotse.engagement.process.EngagementCopies;
import de.transferlotse.engine.FlowVariable;
import de.transferlotse.incident.Repairs;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends the processes of repairs, whoever is signed in. */
@Component
class EngineRepairs implements Repairs {

  private static final String REPAIRED = "transfer.stepRepaired";

  private final RuntimeService runtime;
  private final ManagementService management;
  private final EngagementCopies copies;
  private final WithoutIdentity application;

  EngineRepairs(@Lazy RuntimeService runtime, @Lazy ManagementService management, EngagementCopies copies,
      @Lazy WithoutIdentity application) {
    this.runtime = runtime;
    this.management = management;
    this.copies = copies;
    this.application = application;
  }

  @Override
  public String begin(String process, String number) {
    return application.get(() -> number == null ? runtime.startProcessInstanceByKey(process)
        : runtime.startProcessInstanceByKey(process, number, Map.of(
            FlowVariable.NUMBER.variableName(), number,
            FlowVariable.MUNICIPALITY_KEY.variableName(), copies.municipalityKey(number),
            FlowVariable.MUNICIPALITY_NAME.variableName(), copies.municipalityName(number),
            FlowVariable.OFFICE.variableName(), copies.office(number),
            FlowVariable.PHASE.variableName(), copies.phase(number)))).getId();
  }

  @Override
  public void settled(String processInstance) {
    application.run(() -> runtime.createMessageCorrelation(REPAIRED).processInstanceId(processInstance).correlateAll());
  }

  @Override
  public void repeat(Collection<String> jobs) {
    application.run(() -> jobs.stream()
        .filter(job -> management.createJobQuery().jobId(job).count() > 0)
        .forEach(job -> management.setJobRetries(job, 1)));
  }
}
