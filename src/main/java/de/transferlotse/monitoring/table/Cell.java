package de.transferlotse.monitoring.table;

import java.util.List;

/**
 * One figure of a table with all that it is about, and where it stands: line and column as a spreadsheet counts them,
 * from 1.
 */
public record Cell(TableTime time, TableRegion region, List<Attribute> attributes, Column column, CellValue value, int line,
                   int position) {

  Cell with(CellValue other) {
    return new Cell(time, region, attributes, column, other, line, position);
  }
}
