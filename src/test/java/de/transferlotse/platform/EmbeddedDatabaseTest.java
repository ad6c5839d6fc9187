package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.support.TestServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {

  @TempDir Path root;

  /** The library unpacks its programs once per JVM: not into a directory that is deleted after a test. */
  @BeforeAll
  static void unpackPrograms() {
    assertThat(TestServers.POSTGRES.getPort()).isPositive();
  }

  @Test
  void findsItsRowsAgainAfterARestart() throws Exception {
    keepARow();
    assertThat(notes()).containsExactly("kept");
  }

  @Test
  void writesDurablyAndListensOnThisMachineOnly() throws Exception {
    try (var database = EmbeddedDatabase.start(root, 0); var pool = database.pool()) {
      assertThat(JdbcClient.create(pool).sql("""
          select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'),
              current_setting('listen_addresses'), current_setting('unix_socket_directories'), datcollate,
              split_part(current_setting('server_version'), '.', 1))
          from pg_database where datname = current_database()
          """).query(String.class).single())
          .isEqualTo("on on localhost  C.UTF-8 " + EmbeddedDatabase.MAJOR_VERSION);
    }
  }

  @Test
  void letsNobodyInWithoutThePasswordThatOnlyTheOwnerCanRead() throws Exception {
    try (var database = EmbeddedDatabase.start(root, 0); var pool = database.pool()) {
      assertThatThrownBy(() -> DriverManager.getConnection(pool.getJdbcUrl(), "postgres", "falsch"))
          .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
      assertThat(Files.getPosixFilePermissions(root.resolve("postgres-password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void refusesASecondApplicationOnTheSameDirectory() throws Exception {
    try (var first = EmbeddedDatabase.start(root, 0)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(root, 0)).isInstanceOf(StartFailure.class)
          .hasMessage("Die Demo startet nicht: Eine andere Transferlotse-Demo arbeitet schon mit dem Verzeichnis "
              + "„" + root + "“; bitte diese benutzen oder zuerst beenden.");
    }
  }

  @Test
  void takesOverTheServerOfAKilledApplication() throws Exception {
    DemoDatabaseProcess.start(root).destroyForcibly().waitFor();
    ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();

    assertThat(notes()).containsExactly("kept");
    assertThat(orphan.onExit()).as("stopped with its new owner").succeedsWithin(Duration.ofSeconds(20));
  }

  @Test
  void recoversWhenApplicationAndServerWereKilled() throws Exception {
    DemoDatabaseProcess.start(root).destroyForcibly().waitFor();
    ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();

    assertThat(notes()).containsExactly("kept");
  }

  @Test
  void startsThoughAnotherProgramGotTheNumberOfTheKilledServer() throws Exception {
    keepARow();
    Files.write(root.resolve("postgres/postmaster.pid"),
        List.of(String.valueOf(ProcessHandle.current().pid()), "", "", "1"));

    assertThat(notes()).containsExactly("kept");
  }

  private void keepARow() throws Exception {
    try (var database = EmbeddedDatabase.start(root, 0); var pool = database.pool()) {
      JdbcClient.create(pool).sql("create table trace as select 'kept' as note").update();
    }
  }

  private List<String> notes() throws Exception {
    try (var database = EmbeddedDatabase.start(root, 0); var pool = database.pool()) {
      return JdbcClient.create(pool).sql("select note from trace").query(String.class).list();
    }
  }

  private long postmaster() throws Exception {
    return Long.parseLong(Files.readAllLines(root.resolve("postgres/postmaster.pid")).get(0).strip());
  }
}
