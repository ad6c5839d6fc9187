package de.transferlotse.engagement.process;

import de.transferlotse.engagement.Engagement;
import de.transferlotse.engagement.Engagements;
import de.transferlotse.engagement.MunicipalityMails;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks anew, for everything of an engagement that is open, who works on it, signs its mails and reads the answers: after
 * another consultant or office took it over, and when a deputy begins or ends. Also while the engagement rests. Whoever
 * lost a task loses their rights on it in the same transaction.
 */
@Service
public class TaskAlignment {

  private final Engagements engagements;
  private final InstanceAlignment instances;
  private final OpenTask openTask;
  private final MunicipalityMails mails;
  private final ObjectProvider<ProcessEngine> engine;

  TaskAlignment(Engagements engagements, InstanceAlignment instances, OpenTask openTask,
      MunicipalityMails mails, ObjectProvider<ProcessEngine> engine) {
    this.engagements = engagements;
    this.instances = instances;
    this.openTask = openTask;
    this.mails = mails;
    this.engine = engine;
  }

  /** Repeating it changes nothing. Waits for a step of this engagement that is being completed at this moment. */
  @Transactional
  public void realign(String number) {
    engagements.lock(number);
    configuration().getCommandExecutorTxRequired().execute(context -> {
      context.runWithoutAuthorization(() -> realign(engagements.of(number)));
      return null;
    });
    mails.passOn(number);
  }

  private Void realign(Engagement engagement) {
    instances.moveTo(engagement.officeId(), engagement.number());
    for (Task task : engine.getObject().getTaskService().createTaskQuery()
        .processInstanceBusinessKey(engagement.number()).list()) {
      openTask.realign((TaskEntity) task);
    }
    return null;
  }

  private ProcessEngineConfigurationImpl configuration() {
    return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
  }
}
