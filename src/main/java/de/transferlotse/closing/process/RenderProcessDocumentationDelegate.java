package de.transferlotse.closing.process;

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
