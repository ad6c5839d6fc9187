package de.transferlotse.monitoring.store;

/** What has become of files that came in. */
public enum ImportState {
  PREVIEW("Vorschau"),
  DISCARDED("verworfen"),
  IMPORTED("eingelesen"),
  TAKEN_BACK("zurückgenommen");

  private final String label;

  ImportState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
