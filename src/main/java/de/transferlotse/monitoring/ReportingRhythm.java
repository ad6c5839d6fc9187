package de.transferlotse.monitoring;

/** How often a Kommune means to report on its education. */
public enum ReportingRhythm {
  YEARLY("jährlich"),
  EVERY_TWO_YEARS("alle zwei Jahre"),
  EVERY_THREE_YEARS("alle drei Jahre"),
  PER_TERM("einmal je Wahlperiode");

  private final String label;

  ReportingRhythm(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
