package de.transferlotse.evaluation.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.evaluation.EvaluationPaper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the Evaluationsblatt that the Kommune gets. */
@Component
class RenderEvaluationDelegate implements JavaDelegate {

  private final EvaluationPaper paper;

  RenderEvaluationDelegate(EvaluationPaper paper) {
    this.paper = paper;
  }

  @Override
  public void execute(DelegateExecution execution) {
    paper.render((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
