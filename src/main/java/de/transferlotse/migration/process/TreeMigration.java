package de.transferlotse.migration.process;

import de.transferlotse.migration.VersionChange;
import de.transferlotse.workforce.WithoutIdentity;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves the process instances of a tree together: in one transaction of its own, which leaves either all of them on the
 * new versions or all where they were. What has ended, or was moved before, counts as done.
 */
@Component
class TreeMigration {

  private static final Logger log = LoggerFactory.getLogger(TreeMigration.class);
  private static final int ATTEMPTS = 3;

  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final MigrationPlans plans;
  private final Obstacles obstacles;
  private final WithoutIdentity application;

  TreeMigration(ProcessEngine engine, MigrationPlans plans, Obstacles obstacles, WithoutIdentity application) {
    this.engine = engine;
    this.runtime = engine.getRuntimeService();
    this.plans = plans;
    this.obstacles = obstacles;
    this.application = application;
  }

  /** Ends a rehearsal, so that its transaction is taken back. */
  private static final class Rehearsed extends RuntimeException {

    Rehearsed() {
      super("Rehearsal only", null, false, false);
    }
  }

  /** Tries everything out and takes it back; gives what is in the way, in German. */
  Optional<String> rehearse(List<VersionChange> changes) {
    try {
      inOwnTransaction(() -> {
        changes.forEach(this::move);
        throw new Rehearsed();
      });
      throw new IllegalStateException("A rehearsal was not taken back");
    } catch (Rehearsed done) {
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(obstacle(changes, e));
    }
  }

  /** Gives what was in the way, in German; then nothing of the tree has moved. */
  Optional<String> migrate(List<VersionChange> changes) {
    for (int attempt = 1; ; attempt++) {
      try {
        inOwnTransaction(() -> changes.forEach(this::move));
        return Optional.empty();
      } catch (OptimisticLockingException e) {
        if (attempt == ATTEMPTS) {
          return Optional.of("In dieser Begleitung wurde gerade gearbeitet; bitte stellen Sie sie später um.");
        }
      } catch (RuntimeException e) {
        return Optional.of(obstacle(changes, e));
      }
    }
  }

  /** Whether any of the instances still runs. */
  boolean runs(List<VersionChange> changes) {
    return application.get(() -> changes.stream().anyMatch(change -> instance(change) != null));
  }

  private void move(VersionChange change) {
    ProcessInstance instance = instance(change);
    if (instance != null && instance.getProcessDefinitionId().equals(change.fromDefinition())) {
      flushed(() -> runtime.newMigration(plans.plan(change.fromDefinition(), change.toDefinition()))
          .processInstanceIds(change.processInstance()).execute());
      if (instance.isSuspended()) {
        // The engine lets timers run that only the new version has, also where everything else rests.
        flushed(() -> runtime.suspendProcessInstanceById(change.processInstance()));
      }
    }
  }

  private ProcessInstance instance(VersionChange change) {
    return runtime.createProcessInstanceQuery().processInstanceId(change.processInstance()).singleResult();
  }

  private String obstacle(List<VersionChange> changes, RuntimeException e) {
    String reason = obstacles.inGerman(changes, e);
    List<String> instances = changes.stream().map(VersionChange::processInstance).toList();
    if (reason.equals(Obstacles.FAULT)) {
      log.error("Process instances {} stay where they are", instances, e);
    } else {
      log.info("Process instances {} stay where they are: {}", instances, e.getMessage());
    }
    return reason;
  }

  /** In a context of its own: the rows are written when it returns, not only when the tree has moved. */
  private static void flushed(Runnable work) {
    try {
      ProcessEngineContext.withNewProcessEngineContext(() -> {
        work.run();
        return null;
      });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void inOwnTransaction(Runnable work) {
    application.run(() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequiresNew().execute(context -> {
          work.run();
          return null;
        }));
  }
}
