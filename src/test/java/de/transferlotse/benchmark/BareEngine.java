package de.transferlotse.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The reference: the same models on an engine as the Spring Boot starter sets it up when it is told nothing (history full,
 * UUIDs, task metrics, no authorization), the delegates empty, the facts kept as process variables.
 */
final class BareEngine implements AutoCloseable {

  static final String DATABASE = "bare";

  private final HikariDataSource pool;
  private final ProcessEngine engine;

  BareEngine() {
    BenchmarkServers.admin("drop database if exists " + DATABASE);
    BenchmarkServers.createDatabase(DATABASE);
    pool = BenchmarkServers.pool(DATABASE);
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName(DATABASE);
    configuration.setDataSource(pool);
    configuration.setTransactionManager(new DataSourceTransactionManager(pool));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setJobExecutorActivate(false);
    configuration.setUserResourceWhitelistPattern(".*");
    configuration.setGroupResourceWhitelistPattern(".*");
    configuration.setDbMetricsReporterActivate(false);
    configuration.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin()));
    configuration.setBeans(new BareBeans());
    engine = configuration.buildProcessEngine();
    deploy();
  }

  private void deploy() {
    var deployment = engine.getRepositoryService().createDeployment();
    try {
      for (String pattern : List.of("processes/*.bpmn", "processes/*.dmn", "forms/*/*.form")) {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
          deployment.addInputStream(pattern.startsWith("forms") ? "forms/" + file.getFilename() : file.getFilename(),
              file.getInputStream());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deployment.deploy();
  }

  ProcessEngine engine() {
    return engine;
  }

  void start(String process, String number, Map<String, Object> variables) {
    as("beratung-schwerin");
    engine.getRuntimeService().startProcessInstanceByKey(process, number, variables);
  }

  /** Looks for the task and opens its form, as often as the application's script did, and submits it. */
  void repeat(Step step, String number) {
    if (step.isTimer()) {
      fireTimer(step.process(), number);
      return;
    }
    as("beratung-schwerin");
    String task = null;
    for (int look = 0; look < step.looks(); look++) {
      task = task(number, step.activity()).getId();
      engine.getFormService().getTaskFormVariables(task);
    }
    submit(task, step);
  }

  Task task(String number, String activity) {
    return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number)
        .taskDefinitionKey(activity).active().singleResult();
  }

  void submit(String taskId, Step step) {
    var variables = new HashMap<>(step.variables());
    variables.put("facts", SpinValues.jsonValue(step.facts()).create());
    engine.getFormService().submitTaskForm(taskId, variables);
  }

  private void fireTimer(String process, String number) {
    String instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(process).singleResult().getId();
    engine.getManagementService().executeJob(
        engine.getManagementService().createJobQuery().processInstanceId(instance)
            .activityId("boundaryEvent_twelveMonthsPassed").singleResult().getId());
  }

  private void as(String user) {
    engine.getIdentityService().setAuthentication(user, List.of("consultants"));
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
