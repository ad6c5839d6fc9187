package de.transferlotse.baseline.process;

import de.transferlotse.baseline.BaselineReports;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the next version of the Ergebnisbericht. */
@Component
class RenderBaselineReportDelegate implements JavaDelegate {

  private final BaselineReports reports;

  RenderBaselineReportDelegate(BaselineReports reports) {
    this.reports = reports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reports.render((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
