package de.transferlotse.monitoring.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of official statistics as a stream: plain or zipped, in the layouts, charsets and line ends in which the
 * Regionaldatenbank delivers, recognised by what is in them. A file that cannot be read is refused whole with a {@link
 * TableFault}.
 */
public final class OfficialTables {

  private final Regions regions;
  private final ReadingLimits limits;

  public OfficialTables(Regions regions, ReadingLimits limits) {
    this.regions = regions;
    this.limits = limits;
  }

  /** Reads any table; a zip gives as many readings as it has members. */
  public List<TableReading> read(TableSource source, TableSink sink) {
    return read(source, Expectation.ANY, sink);
  }

  /** Reads a table that must be one of those expected. */
  public List<TableReading> read(TableSource source, Expectation expected, TableSink sink) {
    try (InputStream in = new BufferedInputStream(source.opener().open())) {
      if (!FileHead.isZip(head(in))) {
        return List.of(table(source.name(), new MeteredStream(in, count -> bounded(source.name(), count)), expected, sink));
      }
      var readings = new ArrayList<TableReading>();
      new ZipMembers(source.name(), limits)
          .each(in, (name, member) -> readings.add(table(name, new BufferedInputStream(member), expected, sink)));
      return readings;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private TableReading table(String file, InputStream in, Expectation expected, TableSink sink) throws IOException {
    FileHead.check(head(in), file);
    var lines = new TextLines(in, file, limits);
    String first = lines.next();
    TableLayout layout = TableLayout.of(first).orElseThrow(() -> lines.place(1).fault(first,
        "Die Datei beginnt mit {} und ist keine Tabelle der Regionaldatenbank, die gelesen werden kann."));
    var table = new OpenTable(lines, regions, limits, expected, sink);
    return layout == TableLayout.CLASSIC ? new ClassicTable(lines, table).read(first)
        : new FlatTable(lines, table).read(first, layout);
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(FileHead.LENGTH);
    byte[] head = in.readNBytes(FileHead.LENGTH);
    in.reset();
    return head;
  }

  private void bounded(String file, long count) {
    if (count > limits.bytes()) {
      throw Place.whole(file).fault("Die Datei ist größer als " + (limits.bytes() >> 20) + " MB und wird nicht eingelesen.");
    }
  }
}
