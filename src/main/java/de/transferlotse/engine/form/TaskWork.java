package de.transferlotse.engine.form;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.input.Rejection;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Asks the engine whether the signed-in person may work on a task, for what is done beside its form. */
@Service
public class TaskWork {

  private final ObjectProvider<ProcessEngine> engine;

  TaskWork(ObjectProvider<ProcessEngine> engine) {
    this.engine = engine;
  }

  /**
   * A task that the person may work on.
   *
   * @param form key of its form
   */
  public record OwnTask(String number, String municipalityName, String name, String form) {}

  /**
   * By the same rules as for completing the task.
   *
   * @throws Rejection (conflict) if there is no such task any more, (forbidden) if it is not theirs
   */
  public OwnTask require(String taskId) {
    try {
      return commands().execute(context -> ownTask(taskId, context));
    } catch (AuthorizationException e) {
      throw Rejection.forbidden("Diese Aufgabe können Sie nicht bearbeiten.");
    }
  }

  /** Whether {@link #require} would give it. A refusal stays within the command, which would log it as an error. */
  public boolean may(String taskId) {
    return commands().execute(context -> {
      try {
        ownTask(taskId, context);
        return true;
      } catch (Rejection | AuthorizationException refused) {
        return false;
      }
    });
  }

  private CommandExecutor commands() {
    return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
        .getCommandExecutorTxRequired();
  }

  private static OwnTask ownTask(String taskId, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw Rejection.conflict("Diese Aufgabe gibt es nicht mehr; sie wurde bereits erledigt.");
    }
    context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
    return new OwnTask(
        (String) task.getVariable(FlowVariable.NUMBER.variableName()),
        (String) task.getVariable(FlowVariable.MUNICIPALITY_NAME.variableName()),
        task.getName(),
        task.getTaskDefinition().getFormDefinition().getCamundaFormDefinitionKey().getExpressionText());
  }
}
