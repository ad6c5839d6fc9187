package de.transferlotse.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source; can be led to a copy of its database and back. */
final class BenchmarkDatabase extends DelegatingDataSource implements AutoCloseable {

  static final String NAME = "transferlotse";

  private final Map<String, HikariDataSource> pools = new LinkedHashMap<>();

  BenchmarkDatabase() {
    BenchmarkServers.createDatabase(NAME);
    use(NAME);
  }

  /** Copies the application's database as it is now. */
  synchronized void copyTo(String copy) {
    pools.remove(NAME).close();
    BenchmarkServers.copyDatabase(NAME, copy);
    use(NAME);
  }

  synchronized void use(String database) {
    setTargetDataSource(pools.computeIfAbsent(database, BenchmarkServers::pool));
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
