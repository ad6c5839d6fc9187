package de.transferlotse.migration.process;

import de.transferlotse.input.Rejection;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a migration after a start that brought new models, so that administration finds the task for it. */
@Component
class MigrationAfterRelease {

  private static final Logger log = LoggerFactory.getLogger(MigrationAfterRelease.class);

  private final OutdatedInstances outdated;
  private final RuntimeService runtime;

  MigrationAfterRelease(OutdatedInstances outdated, RuntimeService runtime) {
    this.outdated = outdated;
    this.runtime = runtime;
  }

  @EventListener(ApplicationStartedEvent.class)
  void begin() {
    if (!outdated.any()) {
      return;
    }
    try {
      runtime.startProcessInstanceByKey(OutdatedInstances.MIGRATION);
    } catch (Rejection alreadyOpen) {
      log.info("A migration to the new models is already open");
    }
  }
}
