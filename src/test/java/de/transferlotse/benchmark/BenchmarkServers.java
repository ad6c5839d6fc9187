package de.transferlotse.benchmark;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL for both sides of each comparison, as durable as an operator's, and one SMTP server. */
final class BenchmarkServers {

  static final EmbeddedPostgres POSTGRES = postgres();
  static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** Looks on under a name of its own, so that looking is never counted. */
  private static final String OBSERVER = "observer";

  static {
    MAIL.start();
    JdbcClient.create(POSTGRES.getPostgresDatabase()).sql("create role " + OBSERVER + " superuser login").update();
    JdbcClient.create(POSTGRES.getPostgresDatabase()).sql("create extension pg_stat_statements").update();
    SpringApplication.getShutdownHandlers().add(BenchmarkServers::stop);
  }

  private BenchmarkServers() {}

  /** Neither checkpoints nor autovacuum may write into what is being counted. */
  private static EmbeddedPostgres postgres() {
    try {
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale", "C.UTF-8")
          .setPGStartupWait(Duration.ofSeconds(60))
          .setRegisterShutdownHook(false)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("shared_preload_libraries", "pg_stat_statements")
          .setServerConfig("pg_stat_statements.max", "20000")
          .setServerConfig("autovacuum", "off")
          .setServerConfig("checkpoint_timeout", "1h")
          .setServerConfig("max_wal_size", "16GB")
          .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void createDatabase(String name) {
    admin("create database " + name);
  }

  /** Nobody may be connected to the original. */
  static void copyDatabase(String original, String name) {
    admin("create database %s template %s".formatted(name, original));
  }

  static void admin(String command) {
    JdbcClient.create(POSTGRES.getPostgresDatabase()).sql(command).update();
  }

  static String url(String database) {
    return POSTGRES.getJdbcUrl("postgres", database);
  }

  /** Equal pools for both sides. */
  static HikariDataSource pool(String database) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url(database));
    config.setMaximumPoolSize(10);
    config.setMinimumIdle(2);
    config.setPoolName(database);
    return new HikariDataSource(config);
  }

  static JdbcClient observer(String database) {
    return JdbcClient.create(new DriverManagerDataSource(POSTGRES.getJdbcUrl(OBSERVER, database)));
  }

  private static void stop() {
    try {
      MAIL.stop();
      POSTGRES.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
