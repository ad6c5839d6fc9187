package de.transferlotse.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server has counted for one database so far: its statements, and the WAL of all (run one side at a time). */
record Counters(Map<String, Long> statements, Map<String, Long> wal, long walBytes) {

  private static final String STATEMENTS = """
      select s.query, sum(s.calls) as calls, sum(s.wal_bytes) as wal from pg_stat_statements s
        join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
      where d.datname = ? and r.rolname = 'postgres' group by s.query""";

  static Counters read(String database) {
    JdbcClient observer = BenchmarkServers.observer("postgres");
    var statements = new HashMap<String, Long>();
    var wal = new HashMap<String, Long>();
    observer.sql(STATEMENTS).param(database).query(row -> {
      statements.put(row.getString("query"), row.getLong("calls"));
      wal.put(row.getString("query"), row.getLong("wal"));
    });
    return new Counters(statements, wal, observer.sql("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")
        .query(Long.class).single());
  }

  static Counters none() {
    return new Counters(Map.of(), Map.of(), 0);
  }

  Counters since(Counters earlier) {
    return new Counters(difference(statements, earlier.statements), difference(wal, earlier.wal),
        walBytes - earlier.walBytes);
  }

  Counters plus(Counters other) {
    return new Counters(sum(statements, other.statements), sum(wal, other.wal), walBytes + other.walBytes);
  }

  private static Map<String, Long> difference(Map<String, Long> later, Map<String, Long> earlier) {
    var difference = new HashMap<String, Long>();
    later.forEach((query, count) -> {
      long more = count - earlier.getOrDefault(query, 0L);
      if (more > 0) {
        difference.put(query, more);
      }
    });
    return difference;
  }

  private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
    var sum = new HashMap<>(one);
    other.forEach((query, count) -> sum.merge(query, count, Long::sum));
    return sum;
  }

  /** Statements proper: without the marks of transactions, and without the script asking for a person's groups. */
  long work() {
    return count(query -> !isMark(query) && !query.contains("from ACT_ID_GROUP RES"));
  }

  /** BEGIN, COMMIT and ROLLBACK. */
  long marks() {
    return count(Counters::isMark);
  }

  private long count(Predicate<String> wanted) {
    return statements.entrySet().stream().filter(entry -> wanted.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue).sum();
  }

  static boolean isMark(String query) {
    return query.matches("(?i)(begin|commit|rollback|set |show ).*");
  }
}
