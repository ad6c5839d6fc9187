package de.transferlotse.migration.process;

import de.transferlotse.migration.VersionChange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Says for people why the engine could not move something. */
@Component
class Obstacles {

  private static final String GONE = "%s: Die Stelle „%s“, an der es gerade steht, gibt es im neuen Ablauf nicht mehr.";
  private static final String DIFFERENT =
      "%s: Die Stelle „%s“, an der es gerade steht, ist im neuen Ablauf anders gebaut.";
  private static final String WHOLE = "%s: Der neue Ablauf unterscheidet sich zu sehr vom alten.";
  /** What people are told when nothing better is known; then the log says more. */
  static final String FAULT =
      "Beim Umstellen ist ein Fehler aufgetreten; Einzelheiten stehen im Protokoll der Anwendung.";

  private final RepositoryService repository;

  Obstacles(RepositoryService repository) {
    this.repository = repository;
  }

  String inGerman(List<VersionChange> changes, RuntimeException e) {
    if (!(e instanceof MigratingProcessInstanceValidationException refused)) {
      return FAULT;
    }
    MigratingProcessInstanceValidationReport report = refused.getValidationReport();
    return changes.stream().filter(change -> change.processInstance().equals(report.getProcessInstanceId())).findFirst()
        .map(change -> sentences(change, report)).orElse(FAULT);
  }

  private String sentences(VersionChange change, MigratingProcessInstanceValidationReport report) {
    BpmnModelInstance from = repository.getBpmnModelInstance(change.fromDefinition());
    BpmnModelInstance to = repository.getBpmnModelInstance(change.toDefinition());
    String places = Stream.concat(
            report.getActivityInstanceReports().stream()
                .map(MigratingActivityInstanceValidationReport::getSourceScopeId),
            report.getTransitionInstanceReports().stream()
                .map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
        .map(scope -> scope.replaceFirst("#.*", "")).distinct()
        .filter(scope -> from.getModelElementById(scope) instanceof FlowElement)
        .map(scope -> (to.getModelElementById(scope) == null ? GONE : DIFFERENT)
            .formatted(change.process(), ((FlowElement) from.getModelElementById(scope)).getName()))
        .collect(Collectors.joining(" "));
    return places.isEmpty() ? WHOLE.formatted(change.process()) : places;
  }
}
