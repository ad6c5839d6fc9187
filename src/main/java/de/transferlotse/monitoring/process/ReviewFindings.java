package de.transferlotse.monitoring.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.plausibility.Finding;
import de.transferlotse.monitoring.plausibility.FigureReviews;
import de.transferlotse.monitoring.plausibility.Plausibility;
import de.transferlotse.monitoring.plausibility.ReviewDecision;
import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.workforce.WithoutIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Somebody looks at the odd values of an import: there is a reason for them, or the import goes. */
@Component
class ReviewFindings implements TaskForm<ReviewFindings.Facts> {

  private final Plausibility plausibility;
  private final FigureReviews reviews;
  private final FigureImports imports;
  private final RuntimeService runtime;
  private final WithoutIdentity application;

  ReviewFindings(Plausibility plausibility, FigureReviews reviews, FigureImports imports, @Lazy RuntimeService runtime,
      @Lazy WithoutIdentity application) {
    this.plausibility = plausibility;
    this.reviews = reviews;
    this.imports = imports;
    this.runtime = runtime;
    this.application = application;
  }

  record Facts(@NotNull ReviewDecision decision, @Size(max = 2000) String remark) {}

  @Override
  public String key() {
    return "review-findings";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public boolean keepsDrafts() {
    return true;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    long importId = importOf(task);
    List<Finding> findings = plausibility.ofImport(importId);
    return new FormView<>(new Facts(null, null), () -> view(importId, findings), findings);
  }

  private Map<String, Object> view(long importId, List<Finding> findings) {
    var view = new HashMap<String, Object>();
    view.put("files", imports.find(importId).orElseThrow().files());
    view.put("decisions", MonitoringView.options(ReviewDecision.values(), ReviewDecision::label));
    FindingRows.show(view, findings);
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    long importId = importOf(task);
    List<Finding> findings = plausibility.ofImport(importId);
    if (facts.decision() == ReviewDecision.TAKEN_BACK) {
      reviews.takeBack(importId, facts.remark(), findings, task.user());
      return Outcome.none();
    }
    if (facts.remark() == null) {
      throw Rejection.invalid("Bitte schreiben Sie in die Bemerkung, wie sich die Werte erklären.");
    }
    reviews.explain(importId, facts.remark(), findings, task.user());
    return Outcome.none();
  }

  /** Whoever may work on the task need not be able to read its process. */
  private long importOf(TaskAtHand task) {
    return application.get(() -> (Long) runtime.getVariable(task.processInstanceId(), FlowVariable.IMPORT_NUMBER.variableName()));
  }
}
