package de.transferlotse.engine.form;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.input.Rejection;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a process about one engagement in the name of the person who is signed in. Only our own pages can do this,
 * after they asked whether the person may: a caller of the engine cannot pass a number, see {@link PlainStart}.
 */
@Service
public class TrustedStart {

  private static final String NUMBER = FlowVariable.NUMBER.variableName();

  private final ObjectProvider<ProcessEngine> engine;
  private final JdbcClient database;

  TrustedStart(ObjectProvider<ProcessEngine> engine, JdbcClient database) {
    this.engine = engine;
    this.database = database;
  }

  /** Those of these processes that are deployed and that the person may start at all. */
  public Set<String> startable(Collection<String> processKeys) {
    return engine.getObject().getRepositoryService().createProcessDefinitionQuery()
        .processDefinitionKeysIn(processKeys.toArray(String[]::new)).latestVersion().active()
        .startablePermissionCheck().list().stream()
        .map(ProcessDefinition::getKey).collect(Collectors.toSet());
  }

  /**
   * Starts it, or finds what the same person has begun there and not done: asking twice begins nothing twice.
   *
   * @return id of the person's task, empty if the process gave them none
   * @throws Rejection (forbidden) if the person may not start it
   */
  @Transactional
  public Optional<String> taskOf(String processKey, String number) {
    String person = engine.getObject().getIdentityService().getCurrentAuthentication().getUserId();
    waitForOthers(processKey, number, person);
    return ownTask(processKey, number, person).or(() -> {
      start(processKey, number);
      return ownTask(processKey, number, person);
    });
  }

  /** Until the transaction ends, the same person waits here with the same wish. */
  private void waitForOthers(String processKey, String number, String person) {
    database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
        .param(String.join("\n", "start", processKey, number, person)).query(String.class).single();
  }

  private Optional<String> ownTask(String processKey, String number, String person) {
    return engine.getObject().getTaskService().createTaskQuery().processDefinitionKey(processKey)
        .processVariableValueEquals(NUMBER, number).taskAssignee(person).active()
        .orderByTaskCreateTime().asc().listPage(0, 1).stream().map(Task::getId).findFirst();
  }

  private void start(String processKey, String number) {
    try {
      ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
          .getCommandExecutorTxRequired().execute(context -> {
            context.getSession(TrustedNumber.class).give();
            return engine.getObject().getRuntimeService().startProcessInstanceByKey(processKey, Map.of(NUMBER, number));
          });
    } catch (AuthorizationException e) {
      throw Rejection.forbidden("Dazu fehlt Ihnen die Berechtigung.");
    }
  }
}
