package de.transferlotse.migration;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a migration moves, item by item, and how that went. */
@Service
@Transactional
public class MigrationItems {

  private static final String COLUMNS = "select id, title, state, reason from migration_item ";

  private final JdbcClient database;
  private final MigrationRuns runs;
  private final Clock clock;

  MigrationItems(JdbcClient database, MigrationRuns runs, Clock clock) {
    this.database = database;
    this.runs = runs;
    this.clock = clock;
  }

  /** Forgets an earlier rehearsal of the same migration. */
  public void clear(String processInstance) {
    database.sql("delete from migration_item where run = ?").param(runs.runOf(processInstance)).update();
  }

  /** @param obstacle why it cannot be moved, {@code null} if it can */
  public void add(String processInstance, String title, String obstacle, List<VersionChange> changes) {
    UUID id = UUID.randomUUID();
    ItemState state = obstacle == null ? ItemState.PLANNED : ItemState.IMPOSSIBLE;
    database.sql("insert into migration_item (id, run, title, state, reason, changed_at) values (?, ?, ?, ?, ?, ?)")
        .params(id, runs.runOf(processInstance), title, state.name(), obstacle, now()).update();
    changes.forEach(change -> database.sql("""
        insert into migration_change (item, process_instance, process, from_definition, from_version, to_definition,
          to_version) values (?, ?, ?, ?, ?, ?, ?)""")
        .params(id, change.processInstance(), change.process(), change.fromDefinition(), change.fromVersion(),
            change.toDefinition(), change.toVersion()).update());
  }

  public void record(UUID item, ItemState state, String reason) {
    database.sql("update migration_item set state = ?, reason = ?, changed_at = ? where id = ?")
        .params(state.name(), reason, now(), item).update();
  }

  @Transactional(readOnly = true)
  public MigrationItem of(UUID item) {
    return database.sql(COLUMNS + "where id = ?").param(item).query(MigrationItem.class).single();
  }

  @Transactional(readOnly = true)
  public List<MigrationItem> all(String processInstance) {
    return database.sql(COLUMNS + "where run = ? order by title, id").param(runs.runOf(processInstance))
        .query(MigrationItem.class).list();
  }

  /** Those in one of these states. */
  @Transactional(readOnly = true)
  public List<MigrationItem> in(String processInstance, Collection<ItemState> states) {
    return all(processInstance).stream().filter(item -> states.contains(item.state())).toList();
  }

  @Transactional(readOnly = true)
  public List<VersionChange> changes(UUID item) {
    return database.sql("""
        select process_instance, process, from_definition, from_version, to_definition, to_version
        from migration_change where item = ? order by process_instance""").param(item).query(VersionChange.class).list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
