package de.transferlotse.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server has counted for one database so far: its statements, and the WAL of all (run one side at a time). */
record Counters(Map<String, Long> statements, long walBytes) {

  private static final String STATEMENTS = """
      select s.query, sum(s.calls) as calls from pg_stat_statements s
        join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
      where d.datname = ? and r.rolname = 'postgres' group by s.query""";

  static Counters read(String database) {
    JdbcClient observer = BenchmarkServers.observer("postgres");
    var statements = new HashMap<String, Long>();
    observer.sql(STATEMENTS).param(database).query(row -> {
      statements.put(row.getString("query"), row.getLong("calls"));
    });
    return new Counters(statements, observer.sql("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")
        .query(Long.class).single());
  }

  static Counters none() {
    return new Counters(Map.of(), 0);
  }

  Counters since(Counters earlier) {
    var difference = new HashMap<String, Long>();
    statements.forEach((query, calls) -> {
      long more = calls - earlier.statements.getOrDefault(query, 0L);
      if (more > 0) {
        difference.put(query, more);
      }
    });
    return new Counters(difference, walBytes - earlier.walBytes);
  }

  Counters plus(Counters other) {
    var sum = new HashMap<>(statements);
    other.statements.forEach((query, calls) -> sum.merge(query, calls, Long::sum));
    return new Counters(sum, walBytes + other.walBytes);
  }

  /** Statements proper: without the marks of transactions, and without the script asking for a person's groups. */
  long work() {
    return sum(query -> !isMark(query) && !query.contains("from ACT_ID_GROUP RES"));
  }

  /** BEGIN, COMMIT and ROLLBACK. */
  long marks() {
    return sum(Counters::isMark);
  }

  private long sum(java.util.function.Predicate<String> wanted) {
    return statements.entrySet().stream().filter(entry -> wanted.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue).sum();
  }

  static boolean isMark(String query) {
    return query.matches("(?i)(begin|commit|rollback|set |show ).*");
  }
}
