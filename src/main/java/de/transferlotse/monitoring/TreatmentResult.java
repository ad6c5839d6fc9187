package de.transferlotse.monitoring;

/** What a Gremium did with the Kommunenprofil. */
public enum TreatmentResult {
  NOTED("zur Kenntnis genommen"),
  COMMISSIONED("Auftrag erteilt"),
  POSTPONED("vertagt");

  private final String label;

  TreatmentResult(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
