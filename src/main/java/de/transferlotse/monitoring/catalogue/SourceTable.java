package de.transferlotse.monitoring.catalogue;

import de.transferlotse.monitoring.table.Column;
import java.util.List;
import java.util.Optional;

/**
 * A table of the Regionaldatenbank that gives an indicator, with the columns that are known by now. A series goes on
 * under another code; {@code period} says for which years this one holds. Without columns nobody has seen the headings
 * yet: they are mapped when the table first comes in, and never guessed.
 */
public record SourceTable(String code, String period, List<SourceColumn> columns) {

  public SourceTable {
    period = period == null ? "" : period;
    columns = columns == null ? List.of() : List.copyOf(columns);
  }

  public Optional<SourceColumn> column(Column column) {
    return columns.stream().filter(one -> one.means(column)).findFirst();
  }
}
