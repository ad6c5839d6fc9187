package de.transferlotse.baseline.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.rating.Profiles;
import de.transferlotse.rating.Round;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the profile class from what was agreed. */
@Component
class ClassifyProfileDelegate implements JavaDelegate {

  private final Profiles profiles;

  ClassifyProfileDelegate(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    profiles.classify((String) execution.getVariable(FlowVariable.NUMBER.variableName()), Round.BEFORE);
  }
}
