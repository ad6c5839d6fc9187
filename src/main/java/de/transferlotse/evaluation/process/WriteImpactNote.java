package de.transferlotse.evaluation.process;

import de.transferlotse.engagement.FormTexts;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.evaluation.GoalResults;
import de.transferlotse.evaluation.Impact;
import de.transferlotse.evaluation.Impacts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Wirkungsvermerk: what changed and how one can tell, beside the numbers. */
@Component
class WriteImpactNote implements TaskForm<WriteImpactNote.Facts> {

  private final Impacts impacts;
  private final GoalResults goals;
  private final FormTexts texts;

  WriteImpactNote(Impacts impacts, GoalResults goals, FormTexts texts) {
    this.impacts = impacts;
    this.goals = goals;
    this.texts = texts;
  }

  /** @param newStructures one per line, empty if none came into being */
  record Facts(@NotNull @Size(min = 50, max = 8000) String note, @Size(max = 1000) String newStructures) {}

  record ChangeRow(String component, String before, String after, String delta) {}

  record GoalRow(String goal, String reached, String result) {}

  @Override
  public String key() {
    return "write-impact-note";
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
    Impact impact = impacts.of(task.number()).orElseThrow();
    var known = new Facts(impact.note(), String.join("\n", impact.newStructures()));
    return new FormView<>(known, () -> view(task, impact), impact);
  }

  private Map<String, Object> view(TaskAtHand task, Impact impact) {
    var view = new HashMap<String, Object>();
    view.put("heading", texts.heading(task.number()));
    view.put("documents", texts.documents(task.number()));
    view.put("means", impact.meanBeforeText() + " → " + impact.meanAfterText());
    view.put("goalsText", impact.goalsText());
    view.put("changes", impact.changes().stream().map(change -> new ChangeRow(change.title(), level(change.before()),
        level(change.after()), change.deltaText())).toList());
    view.put("goals", goals.inForce(task.number()).stream().map(goal -> new GoalRow(
        goal.position() + ". " + goal.goal().goal(), goal.result().reached().label(),
        goal.result().result())).toList());
    return view;
  }

  private static String level(Integer level) {
    return level == null ? "offen" : level.toString();
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    impacts.note(task.number(), facts.note(), facts.newStructures(), task.user());
    return Outcome.none();
  }
}
