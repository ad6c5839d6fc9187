package de.transferlotse.monitoring.table;

/**
 * The region of a figure. The key, a text with its leading zero, decides; names repeat and change. Both empty: no
 * region given.
 */
public record TableRegion(String key, String name) {

  static final TableRegion NONE = new TableRegion("", "");
}
