package de.transferlotse.workforce;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** What a process model says about a user task in its camunda:properties. */
public enum TaskProperty {
  /** Only this group decides here, e.g. "office-management". */
  ROLE("role"),
  /** Who outside the house is waited for: "municipality" or "council". */
  WAITS_FOR("waitsFor");

  private final String key;

  TaskProperty(String key) {
    this.key = key;
  }

  /** The value at this element, if its model gives one. */
  public Optional<String> of(BaseElement element) {
    if (element == null || element.getExtensionElements() == null) {
      return Optional.empty();
    }
    return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> key.equals(property.getCamundaName()))
        .map(property -> property.getCamundaValue())
        .findFirst();
  }
}
