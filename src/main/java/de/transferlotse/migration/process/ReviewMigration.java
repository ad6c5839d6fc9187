package de.transferlotse.migration.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Outcome;
import de.transferlotse.engine.form.TaskAtHand;
import de.transferlotse.engine.form.TaskForm;
import de.transferlotse.input.Rejection;
import de.transferlotse.migration.ItemState;
import de.transferlotse.migration.MigrationItem;
import de.transferlotse.migration.MigrationItems;
import de.transferlotse.migration.MigrationRuns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Administration reads what the rehearsal found, and decides whether everything that can be moved is moved. */
@Component
class ReviewMigration implements TaskForm<ReviewMigration.Facts> {

  private static final String MIGRATE = "migrate";
  private static final String DISCARD = "discard";

  private final MigrationRuns runs;
  private final MigrationItems items;
  private final OutdatedInstances outdated;

  ReviewMigration(MigrationRuns runs, MigrationItems items, OutdatedInstances outdated) {
    this.runs = runs;
    this.items = items;
    this.outdated = outdated;
  }

  record Facts(@NotNull @Pattern(regexp = "migrate|recheck|discard") String decision) {}

  @Override
  public String key() {
    return "review-migration";
  }

  @Override
  public Class<Facts> facts() {
    return Facts.class;
  }

  @Override
  public FormView<Facts> show(TaskAtHand task) {
    return new FormView<>(null, () -> view(task.processInstanceId()), items.all(task.processInstanceId()));
  }

  private Map<String, Object> view(String run) {
    List<MigrationItem> staying = items.in(run, Set.of(ItemState.IMPOSSIBLE));
    int all = items.all(run).size();
    return Map.of(
        "summary", MigrationSummary.movable(all - staying.size(), all),
        "versions", runs.counts(run),
        "staying", staying,
        "nothingStays", staying.isEmpty());
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (facts.decision().equals(MIGRATE)) {
      requireReady(task.processInstanceId());
    } else if (facts.decision().equals(DISCARD)) {
      runs.close(task.processInstanceId());
    }
    return Outcome.of(FlowVariable.MIGRATION_DECISION, facts.decision());
  }

  private void requireReady(String run) {
    List<MigrationItem> planned = items.in(run, Set.of(ItemState.PLANNED));
    if (planned.isEmpty()) {
      throw Rejection.invalid("Es gibt nichts, was sich umstellen lässt.");
    }
    List<String> targets = planned.stream().flatMap(item -> items.changes(item.id()).stream())
        .map(change -> change.toDefinition()).distinct().toList();
    if (!outdated.areNewest(targets)) {
      throw Rejection.conflict("Seit diesem Probelauf sind neuere Abläufe hinzugekommen; bitte wählen Sie „neu prüfen“.");
    }
  }
}
