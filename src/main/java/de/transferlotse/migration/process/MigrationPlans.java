package de.transferlotse.migration.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/**
 * Says which activity of one version is which of another: the one with the same id, or the one it was renamed to. Messages
 * are awaited under their new name; a timer keeps its date, which a pause may have moved.
 */
@Component
class MigrationPlans {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final RenamedActivities renamed;

  MigrationPlans(RuntimeService runtime, RepositoryService repository, RenamedActivities renamed) {
    this.runtime = runtime;
    this.repository = repository;
    this.renamed = renamed;
  }

  /** @throws org.camunda.bpm.engine.migration.MigrationPlanValidationException if a renaming fits no activity */
  MigrationPlan plan(String fromDefinition, String toDefinition) {
    BpmnModelInstance from = repository.getBpmnModelInstance(fromDefinition);
    BpmnModelInstance to = repository.getBpmnModelInstance(toDefinition);
    List<MigrationInstruction> equal = runtime.createMigrationPlan(fromDefinition, toDefinition).mapEqualActivities()
        .build().getInstructions();
    MigrationPlanBuilder plan = runtime.createMigrationPlan(fromDefinition, toDefinition);
    equal.forEach(same -> map(plan, to, same.getSourceActivityId(), same.getTargetActivityId()));
    String process = repository.getProcessDefinition(fromDefinition).getKey();
    from.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId)
        .filter(id -> to.getModelElementById(id) == null)
        .forEach(id -> successor(process, id, to).forEach(other -> map(plan, to, id, other)));
    return plan.build();
  }

  private Stream<String> successor(String process, String id, BpmnModelInstance to) {
    return renamed.otherIds(process, id).filter(other -> to.getModelElementById(other) != null).limit(1);
  }

  private static void map(MigrationPlanBuilder plan, BpmnModelInstance to, String from, String target) {
    MigrationInstructionBuilder mapping = plan.mapActivities(from, target);
    if (to.getModelElementById(target) instanceof CatchEvent event && event.getEventDefinitions().stream()
        .noneMatch(TimerEventDefinition.class::isInstance)) {
      mapping.updateEventTrigger();
    }
  }
}
