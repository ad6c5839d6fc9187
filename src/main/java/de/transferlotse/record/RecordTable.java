package de.transferlotse.record;

import java.util.ArrayList;
import java.util.List;

/**
 * What a section shows.
 *
 * @param nothing the sentence that stands there when there are no rows
 */
public record RecordTable(List<String> columns, List<List<Cell>> rows, String nothing) {

  public static RecordTable of(String... columns) {
    return new RecordTable(List.of(columns), new ArrayList<>(), "Noch keine Einträge.");
  }

  public RecordTable orElse(String sentence) {
    return new RecordTable(columns, rows, sentence);
  }

  /** Adds a row, one cell for each column. */
  public RecordTable row(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException("A row needs a cell for each of " + columns);
    }
    rows.add(List.of(cells));
    return this;
  }
}
