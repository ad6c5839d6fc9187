package de.transferlotse.monitoring.plausibility;

/** What becomes of an import with odd values. */
public enum ReviewDecision {
  EXPLAINED("Werte sind erklärt"),
  TAKEN_BACK("Import zurücknehmen");

  private final String label;

  ReviewDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
