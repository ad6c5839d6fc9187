package de.transferlotse.municipality;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
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
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(data);
    liquibase.setChangeLog("classpath:db/changelog/changelog.yaml");
    liquibase.setResourceLoader(new DefaultResourceLoader());
    try {
      liquibase.afterPropertiesSet();
    } catch (LiquibaseException e) {
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
