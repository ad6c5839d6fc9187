package de.transferlotse.demo.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the job executor from running jobs behind the back of a story. */
@Component
@Profile("demo")
public class JobPause {

  private final JobExecutor executor;

  JobPause(ProcessEngine engine) {
    executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
  }

  /** Afterwards the executor works again if it did before. */
  public void during(Runnable work) {
    boolean active = executor != null && executor.isActive();
    if (active) {
      executor.shutdown();
    }
    try {
      work.run();
    } finally {
      if (active) {
        executor.start();
      }
    }
  }
}
