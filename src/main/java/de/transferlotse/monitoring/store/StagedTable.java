package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.Cell;
import de.transferlotse.monitoring.table.TableHead;
import de.transferlotse.monitoring.table.TableSink;
import de.transferlotse.monitoring.table.TableTime;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** Puts the tables of one file into the preview while they are read; each member of a zip is a table of its own. */
final class StagedTable implements TableSink {

  private final Function<TableHead, Opened> begins;
  private final Map<TableTime, Period> periods = new IdentityHashMap<>();
  private Opened open;

  /** What is needed for the values of one table. */
  record Opened(long file, ColumnMeanings meanings, Staging staging) {}

  StagedTable(Function<TableHead, Opened> begins) {
    this.begins = begins;
  }

  @Override
  public void begin(TableHead head) {
    open = begins.apply(head);
  }

  @Override
  public void cell(Cell cell) {
    Period period = periods.computeIfAbsent(cell.time(), time -> new Period(time.first(), time.last()));
    open.staging.add(new StagedValue(open.meanings.series(cell, period), cell.region().key(), period, cell.value(),
        cell.line(), cell.position()));
  }
}
