package de.transferlotse.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Tells whoever listens which step the engine has just completed, whatever script leads it. */
class EngineWatch extends AbstractProcessEnginePlugin {

  private static final String TASK = """
      select d.key_ as process, t.task_def_key_ as activity, t.proc_inst_id_ as instance
      from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ where t.id_ = ?""";
  private static final String JOB = """
      select process_def_key_ as process, 'timer' as activity, process_instance_id_ as instance
      from act_ru_job where id_ = ?""";

  private final JdbcClient observer = BenchmarkServers.observer(BenchmarkDatabase.NAME);
  private Consumer<Completed> listener;
  private int looks;

  /**
   * A committed step.
   *
   * @param looks how often a form was opened since the step before
   * @param facts the JSON that a person sent, {@code null} for a job
   */
  record Completed(String process, String activity, String instance, int looks, String facts) {}

  private record Found(String process, String activity, String instance) {}

  void listen(Consumer<Completed> to) {
    listener = to;
    looks = 0;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    var interceptors = new ArrayList<CommandInterceptor>(List.of(new Interceptor()));
    if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
      interceptors.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
    }
    configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
  }

  private class Interceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
      if (command instanceof GetTaskFormVariablesCmd) {
        looks++;
      }
      boolean form = command instanceof SubmitTaskFormCmd;
      if (listener == null || !form && !(command instanceof ExecuteJobsCmd)) {
        return next.execute(command);
      }
      var id = ReflectionTestUtils.getField(command, form ? "taskId" : "jobId");
      Found found = observer.sql(form ? TASK : JOB).param(id).query(Found.class).single();
      T result = next.execute(command);
      listener.accept(new Completed(found.process(), found.activity(), found.instance(), looks,
          form ? facts(command) : null));
      looks = 0;
      return result;
    }

    private static String facts(Object command) {
      var submitted = (VariableMap) ReflectionTestUtils.getField(command, "properties");
      Object value = submitted.getValueTyped("facts").getValue();
      return value instanceof SpinJsonNode json ? json.toString() : String.valueOf(value);
    }
  }
}
