package de.transferlotse.monitoring.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column with figures of a flat file: the old one names what it counts in its heading, the new one in each row. */
interface FlatFigure {

  int NONE = -1;

  int position();

  Column column(Row row);

  /** What its heading says; empty if its rows say it. */
  Optional<Column> known();

  /** The column that holds letters on the quality of its figures. */
  int quality();

  /** A figure of the old flat file. */
  record Fixed(int position, Column column) implements FlatFigure {

    @Override
    public Column column(Row row) {
      return column;
    }

    @Override
    public Optional<Column> known() {
      return Optional.of(column);
    }

    @Override
    public int quality() {
      return NONE;
    }
  }

  /** The figure of the new flat file. */
  record Named(int position, int quality, int code, int label, int unit, Map<Column, Column> seen) implements FlatFigure {

    Named(int position, int quality, int code, int label, int unit) {
      this(position, quality, code, label, unit, new HashMap<>());
    }

    @Override
    public Column column(Row row) {
      Column column = new Column(row.text(code), List.of(row.text(label)), row.text(unit));
      return seen.computeIfAbsent(column, first -> first);
    }

    @Override
    public Optional<Column> known() {
      return Optional.empty();
    }
  }
}
