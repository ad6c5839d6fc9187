package de.transferlotse.migration.process;

import de.transferlotse.engine.FlowVariable;
import de.transferlotse.migration.ItemState;
import de.transferlotse.migration.MigrationItems;
import de.transferlotse.migration.VersionChange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves one engagement to the newest versions; doing it twice changes nothing. */
@Component
class MigrateEngagementDelegate implements JavaDelegate {

  private final MigrationItems items;
  private final TreeMigration migration;

  MigrateEngagementDelegate(MigrationItems items, TreeMigration migration) {
    this.items = items;
    this.migration = migration;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID item = UUID.fromString((String) execution.getVariable(FlowVariable.MIGRATION_ITEM.variableName()));
    List<VersionChange> changes = items.changes(item);
    Optional<String> obstacle = migration.migrate(changes);
    if (obstacle.isPresent()) {
      items.record(item, ItemState.FAILED, obstacle.get());
    } else {
      items.record(item, migration.runs(changes) ? ItemState.MIGRATED : ItemState.ENDED, null);
    }
  }
}
