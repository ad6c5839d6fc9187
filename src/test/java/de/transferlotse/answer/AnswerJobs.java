package de.transferlotse.answer;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/** Plays the job executor for answers that are handed over. */
public final class AnswerJobs {

  private AnswerJobs() {}

  public static void run(ApplicationContext application) {
    ManagementService management = application.getBean(ManagementService.class);
    management.createJobQuery().processDefinitionKey("deliver-answer").list()
        .forEach(job -> management.executeJob(job.getId()));
  }
}
