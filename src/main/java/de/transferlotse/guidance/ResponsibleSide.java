package de.transferlotse.guidance;

/** Who has to see to it that a milestone is reached. */
public enum ResponsibleSide {
  MUNICIPALITY("Kommune"),
  AGENCY("Transferagentur"),
  BOTH("beide gemeinsam");

  private final String label;

  ResponsibleSide(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
