package de.transferlotse.closing.process;

import de.transferlotse.closing.ProcessDocumentation;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the whole way on paper. */
@Component
class RenderProcessDocumentationDelegate implements JavaDelegate {

  private final ProcessDocumentation documentation;

  RenderProcessDocumentationDelegate(ProcessDocumentation documentation) {
    this.documentation = documentation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    documentation.render((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
