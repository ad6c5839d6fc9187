package de.transferlotse.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another JVM that holds the demo's database with one committed row, to be killed while it is busy. */
final class DemoDatabaseProcess {

  private DemoDatabaseProcess() {}

  public static void main(String[] arguments) throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), 0);
    try (var pool = database.pool(); var connection = pool.getConnection(); var statement = connection.createStatement()) {
      statement.execute("create table trace (note text)");
      statement.execute("insert into trace values ('kept')");
      connection.setAutoCommit(false);
      statement.execute("insert into trace values ('never committed')");
      ChildJvm.ready();
      Thread.sleep(TimeUnit.MINUTES.toMillis(5));
    }
  }

  /** Starts it and returns when its row is committed. */
  static Process start(Path root) throws IOException {
    return ChildJvm.startUntilReady(DemoDatabaseProcess.class, root.toString());
  }
}
