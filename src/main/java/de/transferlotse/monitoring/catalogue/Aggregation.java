package de.transferlotse.monitoring.catalogue;

/** What may be done with the values of several Kommunen. */
public enum Aggregation {
  SUM("summierbar"),
  WEIGHTED_MEAN("gewichtetes Mittel"),
  NONE("nicht zusammenfassbar");

  private final String label;

  Aggregation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
