package de.transferlotse.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The demo's PostgreSQL: a real server from the Maven artifacts, on this machine only, with durable settings and a
 * password of its own. A server that a killed application left behind is taken over; files of a killed server recover.
 */
final class EmbeddedDatabase implements AutoCloseable {

  /** The major version of the binaries in pom.xml; the files of one version cannot be opened by another. */
  static final String MAJOR_VERSION = "18";
  private static final String NAME = "transferlotse";

  private final DemoDirectory directory;
  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(DemoDirectory directory, String password, EmbeddedPostgres server) {
    this.directory = directory;
    this.password = password;
    this.server = server;
  }

  /**
   * @param port where to listen, 0 for any free one
   * @throws StartFailure if the directory is in use, damaged or of another version, or the server does not come up
   */
  static EmbeddedDatabase start(Path root, int port) {
    DemoDirectory directory = DemoDirectory.lock(root.toAbsolutePath().normalize());
    try {
      directory.check(MAJOR_VERSION);
      String password = directory.password();
      EmbeddedPostgres server = start(directory, password, directory.orphanedPort().orElse(port));
      return new EmbeddedDatabase(directory, password, server).withDatabase();
    } catch (StartFailure known) {
      release(directory);
      throw known;
    } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError failed) {
      release(directory);
      throw new StartFailure(("Die Demo startet nicht: Ihre Datenbank in „%s“ kommt nicht hoch (%s); die Ausgabe mit "
          + "„--logging.level.io.zonky=info“ nennt den Grund.").formatted(directory.data(), failed.getMessage()),
          failed);
    }
  }

  private static EmbeddedPostgres start(DemoDirectory directory, String password, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory.data())
        .setOverrideWorkingDirectory(directory.binaries().toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        // These three are options of initdb; the later --auth overrules the library's own "trust".
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", directory.passwordFile().toString())
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "")
        .setConnectConfig("password", password)
        .setDataDirectoryCustomizer(data -> complete(directory))
        .start();
  }

  private static void complete(DemoDirectory directory) {
    try {
      directory.complete();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private EmbeddedDatabase withDatabase() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (!statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next()) {
        statement.execute("create database " + NAME);
      }
    }
    return this;
  }

  HikariDataSource pool() {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl("jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME));
    pool.setUsername("postgres");
    pool.setPassword(password);
    return new HikariDataSource(pool);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      server.close();
    }
  }

  private static void release(DemoDirectory directory) {
    try {
      directory.close();
    } catch (IOException alreadyGone) {
      throw new UncheckedIOException(alreadyGone);
    }
  }
}
