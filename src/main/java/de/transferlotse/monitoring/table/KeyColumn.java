package de.transferlotse.monitoring.table;

/** One of the columns that say what the figures of a row are about; classic tables do not name them. */
public record KeyColumn(Role role, String label) {

  /** What such a column tells. */
  public enum Role { TIME, REGION_KEY, REGION_NAME, ATTRIBUTE }
}
