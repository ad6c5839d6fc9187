package de.transferlotse.agreement.process;

import de.transferlotse.agreement.AgreementPapers;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the next draft of the agreement. */
@Component
class DraftAgreementDelegate implements JavaDelegate {

  private final AgreementPapers papers;

  DraftAgreementDelegate(AgreementPapers papers) {
    this.papers = papers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    papers.makeDraft((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
