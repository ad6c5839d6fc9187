package de.transferlotse.migration;

import de.transferlotse.input.Rejection;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes migrations. At most one is open: two at once would report what the other is changing. */
@Service
@Transactional
public class MigrationRuns {

  private final JdbcClient database;
  private final Clock clock;

  MigrationRuns(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Begins a migration.
   *
   * @param startedBy {@code null} if the application began it by itself
   * @throws Rejection (conflict) if another one is open
   */
  public void open(String processInstance, String startedBy) {
    try {
      database.sql("insert into migration_run (id, process_instance, started_at, started_by) values (?, ?, ?, ?)")
          .params(UUID.randomUUID(), processInstance, now(), startedBy).update();
    } catch (DuplicateKeyException e) {
      throw Rejection.conflict("Eine Umstellung läuft bereits; ihre Aufgabe steht unter „Aufgaben der Administration“.");
    }
  }

  /** The process instance of the open migration. */
  public Optional<String> open() {
    return database.sql("select process_instance from migration_run where ended_at is null").query(String.class).optional();
  }

  public void close(String processInstance) {
    database.sql("update migration_run set ended_at = ? where process_instance = ?").params(now(), processInstance)
        .update();
  }

  UUID runOf(String processInstance) {
    return database.sql("select id from migration_run where process_instance = ?").param(processInstance)
        .query(UUID.class).single();
  }

  /** What moves from where to where, by process. */
  @Transactional(readOnly = true)
  public List<VersionCount> counts(String processInstance) {
    return database.sql("""
        select process, from_version, to_version, count(*) as instances,
          count(*) filter (where item.state = 'IMPOSSIBLE') as staying
        from migration_change change join migration_item item on item.id = change.item where item.run = ?
        group by process, from_version, to_version order by process, from_version""")
        .param(runOf(processInstance)).query(VersionCount.class).list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
