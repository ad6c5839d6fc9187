package de.transferlotse.record;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Deploys the smallest process that an act of the record can start: one task for whoever starts it. */
public final class ActProcess {

  private ActProcess() {}

  public static void deploy(ProcessEngine engine, String key, String... groups) {
    engine.getRepositoryService().createDeployment().addModelInstance(key + ".bpmn",
        Bpmn.createExecutableProcess(key).name(key).camundaHistoryTimeToLiveString("P1D").startEvent()
            .userTask("userTask_plan").name("Vorhaben planen").camundaAssignee("${assignment.starterOf(execution)}")
            .endEvent().done()).deploy();
    for (String group : groups) {
      Authorization grant = engine.getAuthorizationService().createAuthorizationQuery().groupIdIn(group)
          .resourceType(Resources.PROCESS_DEFINITION).resourceId(key).singleResult();
      Authorization wanted = grant == null
          ? engine.getAuthorizationService().createNewAuthorization(AUTH_TYPE_GRANT) : grant;
      wanted.setGroupId(group);
      wanted.setResource(Resources.PROCESS_DEFINITION);
      wanted.setResourceId(key);
      wanted.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
      engine.getAuthorizationService().saveAuthorization(wanted);
    }
  }
}
