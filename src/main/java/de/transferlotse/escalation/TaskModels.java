package de.transferlotse.escalation;

import java.util.Optional;

/** What the models say about open tasks. */
public interface TaskModels {

  /** Who outside the house is waited for: "municipality" or "council". */
  Optional<String> waitsFor(String processDefinitionId, String taskKey);

  /** The group that alone decides, e.g. "office-management". */
  Optional<String> roleOf(String processDefinitionId, String taskKey);
}
