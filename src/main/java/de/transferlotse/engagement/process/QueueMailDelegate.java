package de.transferlotse.engagement.process;

import de.transferlotse.engagement.MunicipalityMails;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;

/** Queues the mail that a send task names in its property {@code mail}. */
@Component
class QueueMailDelegate implements JavaDelegate {

  private final MunicipalityMails mails;

  QueueMailDelegate(MunicipalityMails mails) {
    this.mails = mails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = (String) execution.getVariable(FlowVariable.NUMBER.variableName());
    mails.queue(number, template(execution));
  }

  private static String template(DelegateExecution execution) {
    return execution.getBpmnModelElementInstance().getExtensionElements().getElementsQuery()
        .filterByType(CamundaProperties.class).singleResult().getCamundaProperties().stream()
        .filter(property -> "mail".equals(property.getCamundaName()))
        .findFirst().orElseThrow().getCamundaValue();
  }
}
