package de.transferlotse.monitoring.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.monitoring.store.FigureImports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the values of a confirmed preview in. */
@Component
class ImportIndicatorsDelegate implements JavaDelegate {

  private final FigureImports imports;

  ImportIndicatorsDelegate(FigureImports imports) {
    this.imports = imports;
  }

  @Override
  public void execute(DelegateExecution execution) {
    imports.take((Long) execution.getVariable(FlowVariable.IMPORT_NUMBER.variableName()),
        (Boolean) execution.getVariable(FlowVariable.OLDER_TOO.variableName()));
  }
}
