package de.transferlotse.monitoring.store;

/**
 * What values of all regions and times have in common.
 *
 * @param table the catalogue's code for a variant of a table that it knows, else the code as delivered
 * @param measure the meaning of the column if {@code mapped}, else its headings and unit
 */
record SeriesKey(String table, String measure, boolean mapped, String aspect, String basis, String unit) {

  SeriesKey on(String otherBasis) {
    return new SeriesKey(table, measure, mapped, aspect, otherBasis, unit);
  }
}
