package de.transferlotse.rating;

/** Who gave a rating. */
public enum Rater {
  MUNICIPALITY("Kommune"),
  AGENCY("Transferagentur"),
  CONSOLIDATED("abgestimmt");

  private final String label;

  Rater(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
