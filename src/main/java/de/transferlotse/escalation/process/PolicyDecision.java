package de.transferlotse.escalation.process;

import de.transferlotse.escalation.EscalationPolicy;
import de.transferlotse.escalation.EscalationStage;
import de.transferlotse.escalation.EscalationThresholds;
import de.transferlotse.input.Rejection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code escalation-policy}, in its newest version, with the days that administration set. */
@Component
class PolicyDecision implements EscalationPolicy {

  private final DecisionService decisions;
  private final EscalationThresholds thresholds;

  PolicyDecision(@Lazy DecisionService decisions, EscalationThresholds thresholds) {
    this.decisions = decisions;
    this.thresholds = thresholds;
  }

  @Override
  public Set<EscalationStage> reachedAfter(int workingDaysLate) {
    return hits(workingDaysLate).stream().map(hit -> stage(hit.get("stage"))).collect(Collectors.toUnmodifiableSet());
  }

  private List<Map<String, Object>> hits(int workingDaysLate) {
    EscalationThresholds.Days days = thresholds.current();
    try {
      return decisions.evaluateDecisionByKey("escalation-policy").variables(Map.of(
          "workingDaysLate", workingDaysLate, "consultantAfter", days.consultant(),
          "officeManagementAfter", days.officeManagement(), "managersAfter", days.managers())).evaluate().getResultList();
    } catch (ProcessEngineException unusable) {
      throw Rejection.invalid("Die Tabelle „Eskalationsstufen“ lässt sich für %d Arbeitstage nicht auswerten; bitte prüfen"
          .formatted(workingDaysLate) + " Sie ihre Regeln.");
    }
  }

  private static EscalationStage stage(Object named) {
    return Arrays.stream(EscalationStage.values()).filter(stage -> stage.name().equals(named)).findFirst()
        .orElseThrow(() -> Rejection.invalid(("Die Tabelle „Eskalationsstufen“ nennt die Stufe „%s“, die es nicht gibt;"
            + " möglich sind %s.").formatted(Objects.toString(named, "leer"), Arrays.stream(EscalationStage.values()).map(Enum::name)
                .collect(Collectors.joining(", ")))));
  }
}
