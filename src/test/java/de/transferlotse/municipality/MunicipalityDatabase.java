package de.transferlotse.municipality;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL with the application's own schema and master data, started once for all tests that ask. */
public final class MunicipalityDatabase {

  private static final DataSource DATA = start();

  private MunicipalityDatabase() {}

  public static DataSource dataSource() {
    return DATA;
  }

  public static JdbcClient jdbc() {
    return JdbcClient.create(DATA);
  }

  /** Brings the schema and the master data to the state of this release, as every start of the application does. */
  public static void migrate(DataSource data) {
    try (Connection connection = data.getConnection();
        Liquibase liquibase = new Liquibase("db/changelog/changelog.yaml", new ClassLoaderResourceAccessor(),
            new JdbcConnection(connection))) {
      liquibase.update(new Contexts());
    } catch (Exception e) {
      throw new IllegalStateException("The changelog does not run", e);
    }
  }

  private static DataSource start() {
    try {
      DataSource data = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start().getPostgresDatabase();
      migrate(data);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
