package de.transferlotse.agreement;

/** Who wants a version changed. */
public enum ReturnedBy {
  MUNICIPALITY("Kommune"), COUNCIL("Gremium"), AGENCY("Leitung der Agentur");

  private final String label;

  ReturnedBy(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
