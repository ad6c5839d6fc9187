package de.transferlotse.engine;

import static de.transferlotse.engine.BpmnFile.isNamed;
import static de.transferlotse.engine.BpmnFile.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What every process says to the engine and to people. */
class ModelRulesTest {

  private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
      UserTask.class, "userTask", ServiceTask.class, "serviceTask", SendTask.class, "sendTask",
      CallActivity.class, "callActivity", SubProcess.class, "subProcess", Gateway.class, "gateway",
      StartEvent.class, "startEvent", EndEvent.class, "endEvent", BoundaryEvent.class, "boundaryEvent");

  @EveryBpmn
  void fileIsNamedAfterItsProcess(BpmnFile file) {
    assertThat(file.every(Process.class)).hasSize(1);
    assertThat(file.name()).isEqualTo(file.process().getId() + ".bpmn");
    assertThat(file.process().getId()).matches("[a-z]+(-[a-z]+)*");
  }

  @EveryBpmn
  void everythingThatAPersonReadsHasAName(BpmnFile file) {
    assertThat(file.process().getName()).isNotBlank();
    assertThat(documentationOf(file.process())).isNotBlank();
    assertThat(file.nodes()).filteredOn(node -> !(node instanceof Gateway))
        .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches("[A-ZÄÖÜ].*"));
  }

  @EveryBpmn
  void idsSayTypeAndPurpose(BpmnFile file) {
    assertThat(file.nodes()).allSatisfy(node -> assertThat(node.getId()).matches(prefixOf(node) + "_[a-z][A-Za-z]+"));
    assertThat(file.every(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId())
        .isEqualTo("flow_" + meaning(flow.getSource()) + "_to_" + meaning(flow.getTarget())));
  }

  @EveryBpmn
  void processFitsOnAPage(BpmnFile file) {
    assertThat(file.nodes()).hasSizeLessThanOrEqualTo(25);
  }

  /** But for what comes every five minutes and leaves nothing that anybody would look up: its mails are kept. */
  @EveryBpmn
  void processIsVersionedAndKeptForFiveYears(BpmnFile file) {
    assertThat(file.process().isExecutable()).isTrue();
    assertThat(file.process().getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(file.process().getCamundaHistoryTimeToLiveString())
        .isEqualTo(file.process().getId().equals("announce-new-tasks") ? "P7D" : "P1825D");
  }

  @EveryBpmn
  void whatPeopleStartBeginsWithAFormThatSaysSo(BpmnFile file) {
    boolean hasStartForm = file.every(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)
        .filter(Objects::nonNull).peek(form -> assertThat(form).startsWith("start-")).count() == 1;
    assertThat(file.process().isCamundaStartableInTasklist()).isEqualTo(hasStartForm);
  }

  @EveryBpmn
  void everyNodeNamesItsFlows(BpmnFile file) {
    assertThat(file.every(SequenceFlow.class)).allSatisfy(flow -> {
      assertThat(flow.getSource().getOutgoing()).contains(flow);
      assertThat(flow.getTarget().getIncoming()).contains(flow);
    });
  }

  @EveryBpmn
  void userTaskBindsItsOwnFormToTheDeployment(BpmnFile file) {
    assertThat(file.every(UserTask.class)).allSatisfy(task -> {
      assertThat(task.getCamundaFormRef()).isEqualTo(kebab(meaning(task)));
      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
    });
  }

  @EveryBpmn
  void userTaskHasADeadlineAPersonAndAGroup(BpmnFile file) {
    assertThat(file.every(UserTask.class)).allSatisfy(task -> {
      assertThat(task.getCamundaDueDate()).as(task.getId()).startsWith("${").contains("(execution");
      assertThat(task.getCamundaAssignee()).as(task.getId()).matches("\\$\\{[a-z]*[aA]ssignment\\..*");
      assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
    });
  }

  @EveryBpmn
  void userTaskSaysWhatToDo(BpmnFile file) {
    assertThat(file.every(UserTask.class)).allSatisfy(task ->
        assertThat(documentationOf(task)).as(task.getId()).endsWith("."));
  }

  @EveryBpmn
  void waitNamesWhomItWaitsFor(BpmnFile file) {
    assertThat(file.every(UserTask.class)).flatMap(task -> properties(task, "waitsFor"))
        .allSatisfy(party -> assertThat(party).isIn("municipality", "council"));
  }

  @EveryBpmn
  void serviceTaskCallsTheDelegateOfItsName(BpmnFile file) {
    assertThat(file.every(ServiceTask.class)).allSatisfy(task -> {
      assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + meaning(task) + "Delegate}");
      assertThat(task.getCamundaClass()).isNull();
      assertThat(task.getCamundaExpression()).isNull();
      assertThat(task.getCamundaType()).isNull();
    });
  }

  @EveryBpmn
  void sendTaskQueuesTheMailOfItsName(BpmnFile file) {
    assertThat(file.every(SendTask.class)).allSatisfy(task -> {
      assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isEqualTo("${queueMailDelegate}");
      assertThat(properties(task, "mail")).as(task.getId()).containsExactly(kebab(meaning(task)));
    });
  }

  @EveryBpmn
  void callHandsOnTheBusinessKeyAndTheCopies(BpmnFile file) {
    assertThat(file.every(CallActivity.class)).allSatisfy(call -> {
      assertThat(call.getCalledElement()).isEqualTo(kebab(meaning(call)));
      assertThat(Path.of("processes", call.getCalledElement() + ".bpmn")).matches(Files::exists);
      List<CamundaIn> inputs = extensions(call, CamundaIn.class);
      boolean manyEngagements = call.getLoopCharacteristics() != null;
      assertThat(inputs).extracting(CamundaIn::getCamundaBusinessKey).filteredOn(Objects::nonNull)
          .containsExactly(manyEngagements ? "#{number}" : "#{execution.processBusinessKey}");
      assertThat(inputs).extracting(CamundaIn::getCamundaTarget).filteredOn(Objects::nonNull)
          .containsExactly("number", "municipalityKey", "municipalityName", "office", "phase");
      assertThat(inputs).filteredOn(in -> in.getCamundaSourceExpression() == null)
          .allSatisfy(in -> assertThat(in.getCamundaSource()).isEqualTo(in.getCamundaTarget()));
      assertThat(inputs).filteredOn(in -> in.getCamundaSourceExpression() != null).allSatisfy(in -> {
        assertThat(manyEngagements).isTrue();
        assertThat(in.getCamundaSourceExpression()).isEqualTo("${engagementCopies." + in.getCamundaTarget() + "(number)}");
      });
    });
  }

  @EveryBpmn
  void decisionAsksAQuestionWithNamedAnswers(BpmnFile file) {
    assertThat(decisions(file)).allSatisfy(decision -> {
      assertThat(decision.getName()).as(decision.getId()).endsWith("?");
      assertThat(decision.getOutgoing()).allSatisfy(flow -> assertThat(isNamed(flow)).as(flow.getId()).isTrue());
    });
  }

  @EveryBpmn
  void decisionKnowsWhatToDoInEveryCase(BpmnFile file) {
    assertThat(decisions(file)).allSatisfy(decision -> assertThat(decision.getOutgoing())
        .allSatisfy(flow -> assertThat(flow.getConditionExpression() == null).as(flow.getId())
            .isEqualTo(flow.equals(decision.getDefault()))));
  }

  private static List<ExclusiveGateway> decisions(BpmnFile file) {
    return file.every(ExclusiveGateway.class).stream().filter(gateway -> gateway.getOutgoing().size() > 1).toList();
  }

  private static String prefixOf(FlowNode node) {
    return PREFIXES.entrySet().stream().filter(entry -> entry.getKey().isInstance(node)).map(Map.Entry::getValue)
        .findFirst().orElseThrow(() -> new AssertionError("No rule names this kind of element: " + node.getId()));
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String documentationOf(BaseElement element) {
    return element.getDocumentations().stream().map(Documentation::getTextContent).findFirst().orElse("");
  }

  private static List<String> properties(BaseElement element, String name) {
    return extensions(element, CamundaProperty.class).stream()
        .filter(property -> property.getCamundaName().equals(name)).map(CamundaProperty::getCamundaValue).toList();
  }

  /** The extension elements of one element itself, not those of what a subprocess holds. */
  private static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
    return element.getModelInstance().getModelElementsByType(type).stream()
        .filter(extension -> isBelow(extension, element.getExtensionElements())).toList();
  }

  private static boolean isBelow(ModelElementInstance inner, ModelElementInstance outer) {
    return inner != null && outer != null && (inner.equals(outer) || isBelow(inner.getParentElement(), outer));
  }
}
