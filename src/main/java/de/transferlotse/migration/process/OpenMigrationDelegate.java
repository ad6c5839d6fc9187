package de.transferlotse.migration.process;

import de.transferlotse.input.Rejection;
import de.transferlotse.migration.MigrationRuns;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Begins a migration, unless another one is open or there is nothing to move. */
@Component
class OpenMigrationDelegate implements JavaDelegate {

  private final MigrationRuns runs;
  private final OutdatedInstances outdated;
  private final ObjectProvider<RuntimeService> runtime;

  OpenMigrationDelegate(MigrationRuns runs, OutdatedInstances outdated, ObjectProvider<RuntimeService> runtime) {
    this.runs = runs;
    this.outdated = outdated;
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (!outdated.any()) {
      throw Rejection.conflict("Alle Begleitungen laufen bereits nach dem neuesten Ablauf; es gibt nichts umzustellen.");
    }
    runs.open().filter(this::isAbandoned).ifPresent(runs::close);
    runs.open(execution.getProcessInstanceId(), Context.getCommandContext().getAuthenticatedUserId());
  }

  /** Somebody ended its process from outside. */
  private boolean isAbandoned(String processInstance) {
    return Context.getCommandContext().runWithoutAuthorization(() -> runtime.getObject().createProcessInstanceQuery()
        .processInstanceId(processInstance).count()) == 0;
  }
}
