package de.transferlotse.reminder.process;

import de.transferlotse.input.Rejection;
import de.transferlotse.reminder.ReminderAction;
import de.transferlotse.reminder.ReminderPolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code reminder-policy}, in its newest version. */
@Component
class PolicyTable implements ReminderPolicy {

  private final DecisionService decisions;

  PolicyTable(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Decision decide(Question question) {
    Map<String, Object> hit = hit(question);
    return new Decision(action(hit.get("action")), Objects.toString(hit.get("reason"), ""));
  }

  private Map<String, Object> hit(Question question) {
    try {
      var result = decisions.evaluateDecisionByKey("reminder-policy").variables(Map.of(
          "requestKind", question.kind().name(), "remindersSent", question.remindersSent(),
          "callsMade", question.callsMade(), "daysSinceContact", question.daysSinceContact(),
          "daysUntilDue", question.daysUntilDue(), "nextKnown", question.nextKnown())).evaluate().getSingleResult();
      return result == null ? Map.of() : result.getEntryMap();
    } catch (ProcessEngineException unusable) {
      throw Rejection.invalid("Die Tabelle „Erinnerungsregel“ lässt sich nicht auswerten; bitte prüfen Sie ihre Regeln.");
    }
  }

  private static ReminderAction action(Object named) {
    return Arrays.stream(ReminderAction.values()).filter(action -> action.name().equals(named)).findFirst()
        .orElseThrow(() -> Rejection.invalid("Die Tabelle „Erinnerungsregel“ nennt „%s“, was es nicht gibt; möglich sind %s."
            .formatted(Objects.toString(named, "leer"), Arrays.stream(ReminderAction.values()).map(Enum::name)
                .collect(Collectors.joining(", ")))));
  }
}
