package de.transferlotse.monitoring.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A table with all its cells, which only tests hold in memory. */
record CollectedTable(TableReading reading, List<Cell> cells) {

  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Regions REGIONS = Regions.bundled();

  static CollectedTable of(TableSource source) {
    return of(source, Expectation.ANY);
  }

  static CollectedTable of(TableSource source, Expectation expected) {
    var cells = new ArrayList<Cell>();
    var readings = new OfficialTables(REGIONS, ReadingLimits.usual()).read(source, expected, cells::add);
    return new CollectedTable(readings.get(0), cells);
  }

  static CollectedTable of(String name, byte[] content) {
    return of(source(name, content));
  }

  static CollectedTable fixture(String name) {
    return of(name, bytes(name));
  }

  static TableSource source(String name, byte[] content) {
    return new TableSource(name, () -> new ByteArrayInputStream(content));
  }

  static byte[] bytes(String fixture) {
    try (InputStream in = CollectedTable.class.getResourceAsStream("/monitoring/table/" + fixture)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A fixture in the charset of the classic files, as text. */
  static String text(String fixture) {
    return new String(bytes(fixture), WESTERN);
  }

  /** The one cell of a region whose headings, attributes and unit hold all these words. */
  Cell cell(String region, String... words) {
    List<Cell> found = cells.stream().filter(cell -> cell.region().key().equals(region) && about(cell).containsAll(List.of(words)))
        .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " cells for " + region + " " + List.of(words));
    }
    return found.get(0);
  }

  BigDecimal number(String region, String... words) {
    return cell(region, words).value().number().orElseThrow();
  }

  private static List<String> about(Cell cell) {
    var words = new ArrayList<>(cell.column().headings());
    words.add(cell.column().title());
    words.add(cell.column().unit());
    cell.attributes().forEach(attribute -> words.add(attribute.label()));
    return words;
  }

  /** What each cell says, without where it stood. */
  List<String> said() {
    return cells.stream().map(cell -> cell.time().text() + "|" + cell.region().key() + "|" + cell.attributes() + "|" + cell.column()
        + "|" + cell.value()).sorted().toList();
  }
}
