package de.transferlotse.monitoring.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the classic layout: title, headings, figures, a line of ten underscores, notes, and the time of retrieval. The
 * underscores end the figures, because notes hold lines that look like them.
 */
final class ClassicTable {

  private static final String END = "__________";

  private final TextLines lines;
  private final OpenTable table;
  private final Row row = new Row();

  ClassicTable(TextLines lines, OpenTable table) {
    this.lines = lines;
    this.table = table;
  }

  TableReading read(String firstLine) throws IOException {
    ClassicHead head = new ClassicHead(lines, firstLine);
    String line = head.read();
    ClassicKeys keys = null;
    while (line != null && !isEnd(line)) {
      if (!line.isBlank()) {
        row.set(line);
        if (row.size() != head.width()) {
          throw table.fault(0, line, "Die Zeile {} hat " + row.size() + " statt " + head.width() + " Spalten.");
        }
        if (keys == null) {
          keys = ClassicKeys.of(row, head.keys(), table);
          table.begin(head.toTableHead(keys.columns()));
        }
        read(keys, head.columns());
      }
      line = lines.next();
    }
    if (line == null) {
      throw table.fault(0, "", "Die Datei ist abgeschnitten: Nach den Zahlen fehlt die Zeile „" + END + "“.");
    }
    TableFoot foot = new FootReader(lines).read();
    return table.end(lines.place(0).file(), foot);
  }

  static boolean isEnd(String line) {
    return line.startsWith(END) && line.replace(";", "").replace("_", "").isBlank();
  }

  private void read(ClassicKeys keys, List<Column> columns) {
    TableTime time = keys.time(row);
    TableRegion region = keys.region(row);
    List<Attribute> attributes = keys.attributes(row);
    var values = new ArrayList<CellValue>(columns.size());
    boolean number = false;
    for (int at = 0; at < columns.size(); at++) {
      int cell = keys.count() + at;
      CellValue value = table.value(row.text(cell), time, cell + 1);
      number |= value.digits() != 0;
      values.add(value);
    }
    if (table.fresh(keys.hash(row), Hash.start().with(row.from(keys.count())).end(), () -> keys.words(row))) {
      for (int at = 0; at < values.size(); at++) {
        CellValue value = table.resolved(values.get(at), region, time, number);
        table.tell(new Cell(time, region, attributes, columns.get(at), value, lines.number(), keys.count() + at + 1));
      }
    }
  }
}
