package de.transferlotse.guidance.process;

import de.transferlotse.guidance.ModelReason;
import de.transferlotse.guidance.ModelRules;
import de.transferlotse.guidance.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code suggest-model}, in its newest version. */
@Component
class ModelDecision implements ModelRules {

  private final DecisionService decisions;

  ModelDecision(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<ModelReason> reasons(Situation situation) {
    return decisions.evaluateDecisionByKey("suggest-model").variables(inputs(situation)).evaluate()
        .getResultList().stream().map(ModelDecision::reason).toList();
  }

  private static Map<String, Object> inputs(Situation situation) {
    var inputs = new HashMap<String, Object>();
    inputs.put("kind", situation.kind());
    inputs.put("bbsrType", situation.bbsrType());
    inputs.put("inhabitants", situation.inhabitants());
    inputs.put("communes", situation.communes());
    for (int component = 1; component <= 7; component++) {
      inputs.put("k" + component, situation.levels().get("K" + component));
    }
    inputs.put("fullTimeEquivalents",
        situation.fullTimeEquivalents() == null ? null : situation.fullTimeEquivalents().doubleValue());
    inputs.put("fundingProgramme", situation.fundingProgramme());
    inputs.put("headBacking", situation.headBacking());
    return inputs;
  }

  private static ModelReason reason(Map<String, Object> hit) {
    int points = ((Number) hit.get("score")).intValue();
    return new ModelReason((String) hit.get("model"), points, (String) hit.get("reason"));
  }
}
