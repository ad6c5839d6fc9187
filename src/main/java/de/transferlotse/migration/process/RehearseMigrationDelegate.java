package de.transferlotse.migration.process;

import de.transferlotse.migration.MigrationItems;
import de.transferlotse.migration.VersionChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tries out for everything that runs on an older version whether it can be moved, and writes down the result. */
@Component
class RehearseMigrationDelegate implements JavaDelegate {

  private final OutdatedInstances outdated;
  private final TreeMigration migration;
  private final MigrationItems items;
  private final Titles titles;

  RehearseMigrationDelegate(OutdatedInstances outdated, TreeMigration migration, MigrationItems items, Titles titles) {
    this.outdated = outdated;
    this.migration = migration;
    this.items = items;
    this.titles = titles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String run = execution.getProcessInstanceId();
    items.clear(run);
    outdated.all().stream()
        .collect(Collectors.groupingBy(OutdatedInstance::root, LinkedHashMap::new, Collectors.toList()))
        .values().forEach(tree -> {
          List<VersionChange> changes = tree.stream().map(OutdatedInstance::change).toList();
          items.add(run, titles.of(tree.get(0)), migration.rehearse(changes).orElse(null), changes);
        });
  }
}
