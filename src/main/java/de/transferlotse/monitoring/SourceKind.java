package de.transferlotse.monitoring;

/** Who has the data: the Kommune must be asked for its own, official statistics are fetched by the agency. */
public enum SourceKind {
  MUNICIPAL("Daten der Kommune"),
  OFFICIAL("amtliche Statistik");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
