package de.transferlotse.closing.process;

import de.transferlotse.workforce.WithoutIdentity;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Knows whether an engagement's main process can go on after a renewal. Called processes are always the newest, so the
 * closing of one that began under release 1.0.0 could renew what then ends.
 */
@Component
class WayToNextTerm {

  private static final String GATEWAY = "gateway_renewed";

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final WithoutIdentity application;

  WayToNextTerm(RuntimeService runtime, RepositoryService repository, WithoutIdentity application) {
    this.runtime = runtime;
    this.repository = repository;
    this.application = application;
  }

  boolean exists(String number) {
    return application.get(() -> {
      ProcessInstance main = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
          .processDefinitionKey("transfer-engagement").singleResult();
      return main == null
          || repository.getBpmnModelInstance(main.getProcessDefinitionId()).getModelElementById(GATEWAY) != null;
    });
  }
}
