package de.transferlotse.rating.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.rating.Agenda;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds where Kommune and agency see it too differently; the same step in both rounds. */
@Component
class CompareRatingsDelegate implements JavaDelegate {

  private final Agenda agenda;

  CompareRatingsDelegate(Agenda agenda) {
    this.agenda = agenda;
  }

  @Override
  public void execute(DelegateExecution execution) {
    agenda.compare((String) execution.getVariable(FlowVariable.NUMBER.variableName()));
  }
}
