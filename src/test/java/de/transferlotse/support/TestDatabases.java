package de.transferlotse.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The application's data source in tests. It leads to the database of the current test class: a copy of the template,
 * which is what the first start of the application left behind (both schemas, deployments, base data).
 */
final class TestDatabases extends DelegatingDataSource implements AutoCloseable {

  private static final String TEMPLATE = "template_transferlotse";

  private String current = TEMPLATE;
  private HikariDataSource pool;
  private int copies;

  TestDatabases() {
    TestServers.stopAfterTheContexts();
    administer("create database " + TEMPLATE);
    use(TEMPLATE);
  }

  /** Leads to a fresh copy of the template and drops the database of the class before. */
  synchronized void renew() {
    String former = current;
    HikariDataSource formerPool = pool;
    if (former.equals(TEMPLATE)) {
      // A template can only be copied while nobody is connected to it.
      formerPool.close();
      awaitNoConnectionTo(TEMPLATE);
    }
    String fresh = "transferlotse_" + ++copies;
    administer("create database %s template %s".formatted(fresh, TEMPLATE));
    use(fresh);
    formerPool.close();
    if (!former.equals(TEMPLATE)) {
      administer("drop database %s with (force)".formatted(former));
    }
  }

  private void use(String database) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(TestServers.POSTGRES.getJdbcUrl("postgres", database));
    config.setMaximumPoolSize(10);
    config.setMinimumIdle(1);
    config.setPoolName(database);
    pool = new HikariDataSource(config);
    current = database;
    setTargetDataSource(pool);
  }

  private static void awaitNoConnectionTo(String database) {
    administer("alter database %s allow_connections false".formatted(database),
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'".formatted(database));
  }

  private static void administer(String... commands) {
    try (Connection connection = TestServers.POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
