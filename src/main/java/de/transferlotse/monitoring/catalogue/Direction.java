package de.transferlotse.monitoring.catalogue;

/** How a higher value is to be read; most figures describe and judge nothing. */
public enum Direction {
  HIGHER_IS_BETTER("höher ist günstiger"),
  LOWER_IS_BETTER("niedriger ist günstiger"),
  NEUTRAL("ohne Wertung");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
