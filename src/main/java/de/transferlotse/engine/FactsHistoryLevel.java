package de.transferlotse.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Keeps the way an engagement took (instances, activities, tasks, incidents, operations), but of the variables only the
 * declared flow variables: what people type belongs to our tables and must not linger in the engine.
 */
class FactsHistoryLevel implements HistoryLevel {

  static final String NAME = "transferlotse";

  private static final Set<HistoryEventTypes> VARIABLE_EVENTS = Set.of(
      HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
      HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
      HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
      HistoryEventTypes.VARIABLE_INSTANCE_DELETE);

  private static final Set<HistoryEventTypes> NEVER_WRITTEN = Set.of(
      HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
      HistoryEventTypes.FORM_PROPERTY_UPDATE,
      HistoryEventTypes.DMN_DECISION_EVALUATE,
      HistoryEventTypes.IDENTITY_LINK_ADD,
      HistoryEventTypes.IDENTITY_LINK_DELETE,
      HistoryEventTypes.JOB_CREATE,
      HistoryEventTypes.JOB_SUCCESS,
      HistoryEventTypes.JOB_DELETE);

  @Override
  public int getId() {
    return 42;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
    if (VARIABLE_EVENTS.contains(eventType)) {
      return entity == null || entity instanceof VariableInstanceEntity variable && isFlowVariable(variable);
    }
    return !NEVER_WRITTEN.contains(eventType);
  }

  private static boolean isFlowVariable(VariableInstanceEntity variable) {
    return variable.getTaskId() == null && FlowVariable.isDeclared(variable.getName());
  }
}
