package de.transferlotse.reminder.process;

import de.transferlotse.reminder.Calls;
import de.transferlotse.workforce.WithoutIdentity;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Takes back tasks to call, whoever is signed in. */
@Component
class EngineCalls implements Calls {

  private static final String SETTLED = "transfer.requestSettled";

  private final RuntimeService runtime;
  private final WithoutIdentity application;

  EngineCalls(@Lazy RuntimeService runtime, @Lazy WithoutIdentity application) {
    this.runtime = runtime;
    this.application = application;
  }

  @Override
  public void withdraw(String processInstance) {
    application.run(() -> runtime.createMessageCorrelation(SETTLED).processInstanceId(processInstance).correlateAll());
  }
}
