package de.transferlotse.escalation;

import java.util.Collection;
import java.util.Optional;

/** What the engine knows and does about open tasks. */
public interface OpenTasks {

  /** Lets these tasks appear in the managers' filter „Eskaliert“, or not any more. */
  void mark(Collection<String> taskIds, boolean escalated);

  /** Who outside the house is waited for: "municipality" or "council". */
  Optional<String> waitsFor(String processDefinitionId, String taskKey);

  /** The group that alone decides, e.g. "office-management". */
  Optional<String> roleOf(String processDefinitionId, String taskKey);
}
