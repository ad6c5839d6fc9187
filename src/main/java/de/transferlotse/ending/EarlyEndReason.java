package de.transferlotse.ending;

/** Why an engagement ends before its way is done. */
public enum EarlyEndReason {
  NO_INTEREST("Kein Interesse mehr"),
  REFUSED_BY_COUNCIL("Vom Gremium abgelehnt"),
  AGENCY_WITHDRAWS("Die Agentur zieht sich zurück"),
  MUNICIPALITY_WITHDRAWS("Die Kommune zieht sich zurück"),
  MERGED("In einer anderen Begleitung aufgegangen");

  private final String label;

  EarlyEndReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
