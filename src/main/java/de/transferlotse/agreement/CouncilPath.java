package de.transferlotse.agreement;

/** Where the way goes after a session; the names are the values of the flow variable {@code councilPath}. */
public enum CouncilPath {
  furtherBody("weiteres Gremium oder weitere Sitzung"),
  revise("nachbessern"),
  resolved("beschlossen"),
  refused("endgültig abgelehnt");

  private final String label;

  CouncilPath(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether people have to be told why. */
  boolean needsReason() {
    return this == revise || this == refused;
  }
}
