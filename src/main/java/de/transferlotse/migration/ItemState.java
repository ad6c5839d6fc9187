package de.transferlotse.migration;

/** How far an item of a migration is; the label is what people read. */
public enum ItemState {
  PLANNED("wird umgestellt"),
  IMPOSSIBLE("bleibt beim alten Ablauf"),
  MIGRATED("umgestellt"),
  FAILED("nicht umgestellt"),
  ENDED("inzwischen beendet"),
  RETURNING("wird zurückgestellt"),
  RETURNED("zurückgestellt"),
  RETURN_FAILED("nicht zurückgestellt");

  private final String label;

  ItemState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
