package de.transferlotse.monitoring.store;

import java.time.LocalDate;

/**
 * One line of {@code data/figure-sources.csv}.
 *
 * @param table the catalogue's code of the table that gives the same figures
 * @param citation as it stands below a figure
 * @param retrieved the day of the table's „Stand:“; where nobody knows it, the day after the Stichtag, so that whatever a
 *     person retrieves themselves is later
 */
record ShippedSource(String id, String table, String unit, String title, String citation, LocalDate retrieved) {

  private static final int STATISTIC = 5;

  static ShippedSource of(String[] cells, int line) {
    return new ShippedSource(cells[0], cells[1], cells[2], cells[3], cells[4], LocalDate.parse(cells[5]));
  }

  String statistic() {
    return table.substring(0, STATISTIC);
  }
}
