package de.transferlotse.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** A small process with the kinds of user tasks that rights and filters tell apart. */
public final class ProbeProcess {

  public static final String KEY = "security-probe";

  private final ProcessEngine engine;

  public ProbeProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Deploys it. */
  public void deploy() {
    BpmnModelInstance model = Bpmn.createExecutableProcess(KEY).camundaHistoryTimeToLiveString("P1D")
        .startEvent()
        .userTask("userTask_probeWork").name("Arbeiten").camundaAssignee("${consultant}")
        .camundaCandidateGroups("${officeGroup}").camundaDueDate("${due}")
        .camundaFormRef("probe").camundaFormRefBinding("deployment")
        .userTask("userTask_probeDecide").name("Entscheiden").camundaCandidateGroups("${officeGroup}")
        .camundaFormRef("probe").camundaFormRefBinding("deployment")
        .endEvent().done();
    property(model, "userTask_probeWork", "waitsFor", "municipality");
    property(model, "userTask_probeDecide", "role", "office-management");
    byte[] form = "{\"id\":\"probe\",\"type\":\"default\",\"components\":[]}".getBytes(StandardCharsets.UTF_8);
    engine.getRepositoryService().createDeployment().addModelInstance(KEY + ".bpmn", model)
        .addInputStream("probe.form", new ByteArrayInputStream(form)).deploy();
  }

  /** Deploys a process that only waits, as the newest version of another one. */
  public void deployWaitingAs(String key) {
    engine.getRepositoryService().createDeployment().addModelInstance(key + ".bpmn",
        Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1D").startEvent().receiveTask("wait")
            .message("probe").endEvent().done()).deploy();
  }

  /** Starts it for an office, e.g. "schwerin", and gives its first task. */
  public Task start(String office, Date due) {
    String instance = engine.getRuntimeService().startProcessInstanceByKey(KEY, Map.of(
        "consultant", "beratung-" + office, "officeGroup", "office-" + office, "due", due, "phase", "Begleitung"))
        .getId();
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
  }

  private static void property(BpmnModelInstance model, String taskId, String name, String value) {
    CamundaProperty property = model.newInstance(CamundaProperty.class);
    property.setCamundaName(name);
    property.setCamundaValue(value);
    ExtensionElements extensions = model.newInstance(ExtensionElements.class);
    model.<UserTask>getModelElementById(taskId).setExtensionElements(extensions);
    extensions.addExtensionElement(CamundaProperties.class).getCamundaProperties().add(property);
  }
}
