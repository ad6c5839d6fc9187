package de.transferlotse.engagement.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.municipality.Offices;
import de.transferlotse.workforce.OfficeGrants;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the responsible office, and only it, see the instances of its engagements: each called one from its start. */
@Component
public class OfficeAccess extends AbstractBpmnParseListener {

  private final ObjectProvider<OfficeGrants> grants;
  private final Offices offices;

  OfficeAccess(ObjectProvider<OfficeGrants> grants, Offices offices) {
    this.grants = grants;
    this.offices = offices;
  }

  /** From now on the office sees this instance too. */
  public void grant(String processInstanceId, String officeId) {
    grants.getObject().grantInstance(processInstanceId, offices.of(officeId).groupId());
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::grantOnStart);
  }

  private void grantOnStart(DelegateExecution execution) {
    String office = (String) execution.getVariable(FlowVariable.OFFICE.variableName());
    if (office != null) {
      grant(execution.getProcessInstanceId(), office);
    }
  }
}
