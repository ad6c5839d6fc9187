package de.transferlotse.migration.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.engine.form.FormView;
import de.transferlotse.engine.form.Option;
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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Administration reads how it went, and may send what was moved back to the old versions. */
@Component
class ReviewMigrationResult implements TaskForm<ReviewMigrationResult.Facts> {

  private static final String ACCEPT = "accept";
  private static final String SOME = "some";
  private static final Set<ItemState> MAY_RETURN = Set.of(ItemState.MIGRATED, ItemState.RETURN_FAILED);

  private final MigrationRuns runs;
  private final MigrationItems items;

  ReviewMigrationResult(MigrationRuns runs, MigrationItems items) {
    this.runs = runs;
    this.items = items;
  }

  /** @param back ids of the items that go back, if only some do */
  record Facts(@NotNull @Pattern(regexp = "accept|all|some") String decision, @Size(max = 10_000) List<@NotNull String> back) {}

  record Line(String title, String state, String reason) {

    static Line of(MigrationItem item) {
      return new Line(item.title(), item.state().label(), item.reason() == null ? "" : item.reason());
    }
  }

  @Override
  public String key() {
    return "review-migration-result";
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
    List<MigrationItem> all = items.all(run);
    return Map.of(
        "summary", MigrationSummary.moved(mayReturn(run).size(), all.size()),
        "items", all.stream().map(Line::of).toList(),
        "movable", mayReturn(run).stream().map(item -> new Option(item.title(), item.id().toString())).toList());
  }

  private List<MigrationItem> mayReturn(String run) {
    return items.in(run, MAY_RETURN);
  }

  @Override
  public Outcome complete(TaskAtHand task, Facts facts) {
    if (facts.decision().equals(ACCEPT)) {
      runs.close(task.processInstanceId());
      return Outcome.of(FlowVariable.MIGRATION_TAKEN_BACK, false);
    }
    List<MigrationItem> chosen = mayReturn(task.processInstanceId()).stream()
        .filter(item -> !facts.decision().equals(SOME) || facts.back() != null && facts.back().contains(item.id().toString()))
        .toList();
    if (chosen.isEmpty()) {
      throw Rejection.invalid("Bitte wählen Sie aus, was zurückgestellt werden soll.");
    }
    chosen.forEach(item -> items.record(item.id(), ItemState.RETURNING, null));
    return Outcome.of(FlowVariable.MIGRATION_TAKEN_BACK, true);
  }
}
