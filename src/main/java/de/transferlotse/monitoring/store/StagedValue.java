package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.table.CellValue;

/** A value on its way into the store, with its place in the file. */
record StagedValue(SeriesKey series, String region, Period period, CellValue value, int line, int position) {}
