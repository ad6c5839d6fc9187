package de.transferlotse.municipality;

/** Settlement structure of a Kommune by the BBSR, 2020. Figures are compared within one type only. */
public enum SettlementType {

  LARGE_CITY("Kreisfreie Großstadt", false),
  URBAN_DISTRICT("Städtischer Kreis", false),
  RURAL_WITH_CENTRES("Ländlicher Kreis mit Verdichtungsansätzen", true),
  SPARSELY_POPULATED("Dünn besiedelter ländlicher Kreis", true);

  private final String label;
  private final boolean rural;

  SettlementType(String label, boolean rural) {
    this.label = label;
    this.rural = rural;
  }

  static SettlementType of(int code) {
    return values()[code - 1];
  }

  /** The BBSR's own number, 1 to 4. */
  public int code() {
    return ordinal() + 1;
  }

  public String label() {
    return label;
  }

  /** Also true for small kreisfreie Städte: the BBSR types them with the region around them. */
  public boolean rural() {
    return rural;
  }
}
