package de.transferlotse.monitoring.table;

/**
 * Takes what is read, cell by cell. A fault may come after the last cell, so whoever stores does it in one transaction,
 * or reads once without storing before.
 */
@FunctionalInterface
public interface TableSink {

  /** Only looks whether the file can be read. */
  TableSink NOWHERE = cell -> { };

  void cell(Cell cell);

  /** A table begins: once per file, once per member of a zip. */
  default void begin(TableHead head) {}
}
