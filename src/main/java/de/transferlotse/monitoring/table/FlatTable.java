package de.transferlotse.monitoring.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a flat file, old or new: one line of headings, then a row per figure or per few figures, in any order. */
final class FlatTable {

  private final TextLines lines;
  private final OpenTable table;
  private final Row row = new Row();
  private FlatHeader header;
  private FlatKeys keys;

  FlatTable(TextLines lines, OpenTable table) {
    this.lines = lines;
    this.table = table;
  }

  TableReading read(String firstLine, TableLayout layout) throws IOException {
    row.set(firstLine);
    header = FlatHeader.of(row, layout, table);
    String file = lines.place(0).file();
    String line = lines.next();
    while (line != null && !ClassicTable.isEnd(line)) {
      if (!line.isEmpty()) {
        row.set(line);
        check(line);
        if (keys == null) {
          keys = new FlatKeys(header, table, row);
          table.begin(keys.head(row, FlatCode.in(file)));
        }
        read();
      }
      line = lines.next();
    }
    return table.end(file, TableFoot.NONE);
  }

  /** A flat file says nowhere that it is complete; but each of its lines has an end, so that most cuts show. */
  private void check(String line) {
    if (row.size() != header.width()) {
      throw table.fault(0, line, "Die Zeile {} hat " + row.size() + " statt " + header.width() + " Spalten"
          + (lines.unfinished() ? "; die Datei ist abgeschnitten." : "."));
    }
    if (lines.unfinished()) {
      throw table.fault(0, line, "Die letzte Zeile {} hat kein Zeilenende; die Datei ist vermutlich abgeschnitten.");
    }
  }

  private void read() {
    TableTime time = keys.time(row);
    TableRegion region = keys.region(row);
    List<Attribute> attributes = keys.attributes(row);
    var cells = new ArrayList<Cell>(header.figures().size());
    Hash hash = keys.hash(row);
    Hash values = Hash.start();
    boolean number = false;
    for (FlatFigure figure : header.figures()) {
      Column column = figure.column(row);
      CellValue value = value(figure, time);
      if (figure.known().isEmpty()) {
        hash.with(column.code()).with(column.headings().get(0)).with(column.unit());
        table.column(column);
      }
      values.with(row.text(figure.position()));
      number |= value.digits() != 0;
      cells.add(new Cell(time, region, attributes, column, value, lines.number(), figure.position() + 1));
    }
    if (table.fresh(hash.end(), values.end(), () -> keys.words(row))) {
      for (Cell cell : cells) {
        CellValue value = table.resolved(cell.value(), region, time, number);
        table.tell(value == cell.value() ? cell : cell.with(value));
      }
    }
  }

  private CellValue value(FlatFigure figure, TableTime time) {
    CellValue value = table.value(row.text(figure.position()), time, figure.position() + 1);
    String quality = figure.quality() == FlatFigure.NONE ? "" : row.text(figure.quality());
    if (quality.isEmpty()) {
      return value;
    }
    Set<Flag> flags = CellText.flags(quality, 0, quality.length());
    if (flags == null) {
      table.notice(figure.quality() + 1, "Das Qualitätszeichen „" + quality + "“ ist nicht bekannt und bleibt außer Acht.");
      return value;
    }
    return value.flagged(flags);
  }
}
