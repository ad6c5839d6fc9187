package de.transferlotse.benchmark;

import static de.transferlotse.benchmark.BenchmarkDatabase.NAME;

import de.transferlotse.monitoring.store.FigureImports;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.ValueCounts;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.support.EngineTest;
import de.transferlotse.platform.AdjustableClock;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Taking a table in, from the file to the merged values, against PostgreSQL's own COPY of the values as they are after
 * reading into a table with the same key, plus the merge from there; and the heap that a long flat file needs.
 */
@Benchmark
class TableImportBenchmark {

  private static final long VALUES = (long) LongTables.REGIONS * LongTables.COLUMNS * LongTables.YEARS;
  private static final int LONG_FILE = 500_000;
  private static final double GOAL = 2.0;
  private static final String COPY = """
      copy incoming_value (region, series_id, first_day, last_day, raw, number, marker, flags, file_id, line, position)
      from stdin""";

  @Autowired private BenchmarkDatabase database;
  @Autowired private FigureImports imports;
  @Autowired private StoredTables tables;
  @Autowired private JdbcClient jdbc;
  @Autowired private AdjustableClock clock;

  @Test
  void comparesAClassicTableWithCopyAndMerge() throws Exception {
    clock.setTo(EngineTest.START);
    database.use(NAME);
    byte[] table = LongTables.classic();
    String parsed = parsed(table);
    jdbc.sql("create table incoming_value (like figure_value including all)").update();
    jdbc.sql("create table merged_value (like figure_value including all)").update();
    new Report("Classic table of 500 regions × 12 columns × 25 years, against COPY of the read values and the merge")
        .line(Pairs.head("ms"))
        .line(Pairs.measure(() -> ours(table), () -> reference(parsed)).row("150 000 values", GOAL))
        .print();
  }

  @Test
  void showsTheHeapOfALongFlatFile() {
    clock.setTo(EngineTest.START);
    empty();
    long before = HeapPeak.used();
    var peak = new HeapPeak();
    long id;
    try (peak) {
      id = imports.preview(List.of(new TableSource("lang.csv", () -> LongTables.flat(LONG_FILE))), "leitung").id();
    }
    tables.confirm(id, false, new ValueCounts(LONG_FILE, 0, 0, 0, 0).seal());
    new Report("Flat file of 500 000 values")
        .line(String.format(Locale.ROOT, "Heap after GC: %.0f MB before, at most %.0f MB while it was read (goal 300 MB).",
            before / 1e6, peak.highest() / 1e6))
        .print();
  }

  private long ours(byte[] table) {
    empty();
    long began = System.nanoTime();
    long id = imports.preview(List.of(source(table)), "leitung").id();
    tables.confirm(id, false, new ValueCounts(VALUES, 0, 0, 0, 0).seal());
    return System.nanoTime() - began;
  }

  /** What our own reading made of the file, in the form that COPY takes. */
  private String parsed(byte[] table) {
    ours(table);
    return String.join("\n", jdbc.sql("""
        select concat_ws(E'\\t', region, series_id, first_day, last_day, raw, coalesce(number::text, '\\N'), marker, flags,
          file_id, line, position) from figure_value order by line, position""").query(String.class).list()) + "\n";
  }

  private long reference(String parsed) throws Exception {
    jdbc.sql("truncate incoming_value, merged_value").update();
    long began = System.nanoTime();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(parsed));
      try (var merge = connection.createStatement()) {
        merge.executeUpdate("""
            insert into merged_value select * from incoming_value
            on conflict (region, series_id, first_day, last_day) do update set raw = excluded.raw, number = excluded.number,
              marker = excluded.marker, flags = excluded.flags, file_id = excluded.file_id, line = excluded.line,
              position = excluded.position""");
      }
      connection.commit();
    }
    return System.nanoTime() - began;
  }

  private void empty() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade")
        .update();
  }

  private static TableSource source(byte[] table) {
    return new TableSource("lang.csv", () -> new ByteArrayInputStream(table));
  }

  /** Looks again and again what is left after a collection. */
  private static final class HeapPeak implements AutoCloseable {

    private static final long PAUSE = 200;

    private final AtomicLong highest = new AtomicLong();
    private final Thread watcher = new Thread(this::watch);

    HeapPeak() {
      watcher.start();
    }

    static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void watch() {
      try {
        while (true) {
          highest.accumulateAndGet(used(), Math::max);
          Thread.sleep(PAUSE);
        }
      } catch (InterruptedException done) {
        Thread.currentThread().interrupt();
      }
    }

    long highest() {
      return highest.get();
    }

    @Override
    public void close() {
      watcher.interrupt();
    }
  }
}
