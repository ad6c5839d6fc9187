package de.transferlotse.monitoring.table;

import java.util.Optional;

/** The three ways in which the offices write a table, told apart by the first line and never by the file's name. */
public enum TableLayout {
  CLASSIC("Tabelle mit Kopf und Fußnoten"),
  OLD_FLAT("Flat File bis 2025"),
  NEW_FLAT("Flat File ab 2025");

  private final String label;

  TableLayout(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Optional<TableLayout> of(String firstLine) {
    if (firstLine.startsWith("GENESIS-Tabelle:") || firstLine.startsWith("Tabelle:")) {
      return Optional.of(CLASSIC);
    }
    if (firstLine.contains("statistics_code") && firstLine.contains(";")) {
      return Optional.of(NEW_FLAT);
    }
    return firstLine.contains("Statistik_Code") && firstLine.contains(";") ? Optional.of(OLD_FLAT) : Optional.empty();
  }
}
