package de.transferlotse.baseline.process;

import de.transferlotse.monitoring.profile.MunicipalityProfiles;
import de.transferlotse.engine.FlowVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the Kommunenprofil with which the Ausgangslagenanalyse begins. */
@Component
class CreateMunicipalityProfileDelegate implements JavaDelegate {

  private final MunicipalityProfiles profiles;

  CreateMunicipalityProfileDelegate(MunicipalityProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    profiles.create((String) execution.getVariable(FlowVariable.NUMBER.variableName()), MunicipalityProfiles.BASELINE);
  }
}
