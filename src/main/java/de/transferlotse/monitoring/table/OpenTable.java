package de.transferlotse.monitoring.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A table while it is read: what all layouts need for each row, and what has been seen so far. */
final class OpenTable {

  private final TextLines lines;
  private final TableSink sink;
  private final Expectation expected;
  private final Notices notices = new Notices();
  private final Times times = new Times();
  private final SeenRegions regions;
  private final RowKeys keys;
  private final Set<Column> columns = new LinkedHashSet<>();
  private TableHead head;
  private long cells;

  OpenTable(TextLines lines, Regions facts, ReadingLimits limits, Expectation expected, TableSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.expected = expected;
    this.regions = new SeenRegions(facts, notices);
    this.keys = new RowKeys(limits);
  }

  void begin(TableHead found) {
    head = found;
    if (!expected.met(found)) {
      throw lines.place(1).fault(found.codeOrStatistic(), "Die Datei enthält {}; erwartet wird die Tabelle " + expected.words() + ".");
    }
    columns.addAll(found.columns());
    sink.begin(found);
  }

  TableTime time(String text, int position) {
    TableTime time = times.of(text);
    if (time == null) {
      throw text.isEmpty() ? fault(position, "", "Hier fehlt die Zeitangabe.")
          : fault(position, text, "{} ist keine Zeitangabe (Jahr, Stichtag, Schuljahr oder Semester).");
    }
    return time;
  }

  TableRegion region(String key, String name, int position) {
    return regions.of(key, name, lines.place(position));
  }

  CellValue value(String text, TableTime time, int position) {
    CellValue value = CellText.read(text, times.convention(head.statistic(), time));
    if (value == null) {
      throw fault(position, text, CellComplaint.about(text));
    }
    return value;
  }

  /** A dash, or the 0 that takes its place, means nothing only of a region that existed. */
  CellValue resolved(CellValue value, TableRegion region, TableTime time, boolean numberInRow) {
    if (numberInRow || !value.marker().mayStandForNoRegion()) {
      return value;
    }
    Marker meaning = value.marker().of(regions.existence(region, time));
    return meaning == value.marker() ? value : value.meaning(meaning);
  }

  /**
   * Whether a row is to be told; one that repeats an earlier row is not, and one that contradicts it ends the reading.
   */
  boolean fresh(long key, long values, Supplier<String> about) {
    int earlier = keys.add(key, values, lines.number());
    if (keys.full()) {
      throw fault(0, "", "Die Datei hat mehr als " + (keys.size() - 1) + " Zeilen und wird nicht eingelesen.");
    }
    if (earlier < 0) {
      throw fault(0, about.get(), "Für {} steht hier ein anderer Wert als in Zeile " + -earlier + ".");
    }
    if (earlier > 0) {
      notices.add(lines.place(0), "Zeile " + lines.number() + " wiederholt Zeile " + earlier + " und zählt einmal.");
    }
    return earlier == 0;
  }

  void column(Column column) {
    columns.add(column);
  }

  void tell(Cell cell) {
    cells++;
    sink.cell(cell);
  }

  void notice(int position, String text) {
    notices.add(lines.place(position), text);
  }

  TableFault fault(int position, String found, String sentence) {
    return lines.place(position).fault(found, sentence);
  }

  TableReading end(String file, TableFoot foot) {
    if (keys.size() == 0) {
      throw fault(0, "", "Unter dem Kopf der Tabelle steht keine einzige Zeile mit Zahlen.");
    }
    if (head.layout() != TableLayout.CLASSIC) {
      regions.uneven().ifPresent(text -> notice(0, text));
    }
    List<Column> all = new ArrayList<>(columns);
    return new TableReading(file, head, foot, lines.charset(), List.copyOf(all), keys.size(), cells, notices.all());
  }
}
