package de.transferlotse.engine;

import de.transferlotse.engine.form.CompletedForms;
import de.transferlotse.engine.form.TrustedNumber;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.springframework.stereotype.Component;

/** The engine's settings that no property can express. */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

  private final List<BpmnParseListener> parseListeners;

  EngineConfiguration(List<BpmnParseListener> parseListeners) {
    this.parseListeners = parseListeners;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomHistoryLevels(List.of(new FactsHistoryLevel()));
    configuration.setHistory(FactsHistoryLevel.NAME);
    // Whoever calls the engine logs what went wrong; here each refused form would leave a stack trace of its own.
    configuration.setEnableCmdExceptionLogging(false);
    // A yearly timer asks for its next date each time, so that it keeps day and hour over leap years and summer time.
    configuration.setReevaluateTimeCycleWhenDue(true);
    configuration.setCustomPostBPMNParseListeners(extended(configuration.getCustomPostBPMNParseListeners(), parseListeners));
    configuration.setCustomPreCommandInterceptorsTxRequired(extended(
        configuration.getCustomPreCommandInterceptorsTxRequired(), List.<CommandInterceptor>of(new RefusalRecorder())));
    configuration.setCustomSessionFactories(extended(
        configuration.getCustomSessionFactories(),
        List.of(new GenericManagerFactory(CompletedForms.class), new GenericManagerFactory(TrustedNumber.class))));
  }

  private static <T> List<T> extended(List<T> present, List<? extends T> more) {
    var all = new ArrayList<T>(present == null ? List.of() : present);
    all.addAll(more);
    return all;
  }
}
