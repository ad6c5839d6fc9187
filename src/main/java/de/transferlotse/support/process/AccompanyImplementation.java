package de.transferlotse.support.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.guidance.Milestone;
import de.transferlotse.guidance.Milestones;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.Accompaniments;
import de.transferlotse.support.MeasureKind;
import de.transferlotse.support.SupportMeasure;
import de.transferlotse.support.SupportMeasures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Records a measure, brings the milestones up to date, or ends the Begleitung; until then the task comes back. */
@Component
class AccompanyImplementation implements TaskForm<AccompanyImplementation.Facts> {

  private static final String MEASURE = "measure";

  private final Milestones milestones;
  private final SupportMeasures measures;
  private final Accompaniments accompaniments;
  private final SupportViews views;

  AccompanyImplementation(Milestones milestones, SupportMeasures measures, Accompaniments accompaniments,
      SupportViews views) {
    this.milestones = milestones;
    this.measures = measures;
    this.accompaniments = accompaniments;
    this.views = views;
  }

  record Facts(
      @NotNull @Pattern(regexp = "measure|milestones|end") String action,
      @Valid SupportMeasure measure,
      List<@Valid @NotNull MilestoneRow> milestones,
      @Size(max = 2000) String closingRemark) {

    /** A hidden part of the form counts for nothing, whatever is left of it. */
    Facts {
      measure = MEASURE.equals(action) ? measure : null;
    }
  }

  @Override
  public String key() {
    return "accompany-implementation";
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
    List<Milestone> all = milestones.of(task.number());
    List<MilestoneRow> rows = all.stream().map(MilestoneRow::of).toList();
    return new FormView<>(new Facts(null, null, rows, null), () -> view(task, all));
  }

  private Map<String, Object> view(TaskAtHand task, List<Milestone> all) {
    Map<String, Object> view = views.of(task, all);
    view.put("kinds", Stream.of(MeasureKind.values()).map(kind -> new Option(kind.label(), kind.name())).toList());
    view.put("openCount", all.stream().filter(Milestone::stillOpen).count());
    return view;
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    switch (facts.action()) {
      case MEASURE -> recordMeasure(task, facts.measure());
      case "milestones" -> updateMilestones(task, facts.milestones());
      default -> end(task, facts.closingRemark());
    }
    return Outcome.of(FlowVariable.GUIDANCE_ENDED, facts.action().equals("end"));
  }

  private void recordMeasure(TaskAtHand task, SupportMeasure measure) {
    if (measure == null) {
      throw Rejection.invalid("Bitte beschreiben Sie die Maßnahme.");
    }
    measures.record(task.number(), measure, task.user());
  }

  private void updateMilestones(TaskAtHand task, List<MilestoneRow> rows) {
    if (milestones.change(task.number(), MilestoneRow.changes(rows), task.user()) == 0) {
      throw Rejection.invalid("Sie haben keinen Meilenstein geändert; bitte ändern Sie einen oder wählen Sie etwas"
          + " anderes.");
    }
  }

  private void end(TaskAtHand task, String remark) {
    if (remark == null) {
      throw Rejection.invalid("Bitte schreiben Sie eine Schlussbemerkung.");
    }
    accompaniments.finish(task.number(), remark, task.user());
  }
}
