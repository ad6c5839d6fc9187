package de.transferlotse.evaluation.process;

import de.transferlotse.calendar.GermanDates;
import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.evaluation.GoalReach;
import de.transferlotse.evaluation.GoalResult;
import de.transferlotse.evaluation.GoalResults;
import de.transferlotse.evaluation.ReviewedGoal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What became of each goal of the agreement; the goals themselves cannot be changed here. */
@Component
class CompareGoals implements TaskForm<CompareGoals.Facts> {

  private final GoalResults results;
  private final FormTexts texts;

  CompareGoals(GoalResults results, FormTexts texts) {
    this.results = results;
    this.texts = texts;
  }

  record Facts(@NotNull @Size(max = 6) List<@NotNull @Valid Entry> goals) {}

  /** @param title number and wording of the goal, {@code target} with indicator and date: both only to read */
  record Entry(
      @NotNull Integer position,
      @Size(max = 600) String title,
      @Size(max = 600) String target,
      @NotNull GoalReach reached,
      @NotNull @Size(max = 1000) String result,
      @Size(max = 1000) String reason) {

    GoalResult toResult() {
      return new GoalResult(position, reached, result, reason);
    }
  }

  @Override
  public String key() {
    return "compare-goals";
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
    return new FormView<>(new Facts(results.inForce(task.number()).stream().map(this::entry).toList()),
        () -> view(task.number()));
  }

  private Map<String, Object> view(String number) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(number));
    view.put("documents", texts.documents(number));
    return view;
  }

  private Entry entry(ReviewedGoal goal) {
    GoalResult known = goal.result();
    return new Entry(goal.position(), "Ziel " + goal.position() + ": " + goal.goal().goal(),
        "%s: %s, bis zum %s".formatted(goal.goal().indicator(), goal.goal().target(),
            GermanDates.inWords(goal.goal().dueOn())),
        known == null ? null : known.reached(), known == null ? null : known.result(),
        known == null ? null : known.reason());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    results.record(task.number(), facts.goals().stream().map(Entry::toResult).toList());
    return Outcome.none();
  }
}
