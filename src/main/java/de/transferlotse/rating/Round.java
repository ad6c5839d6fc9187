package de.transferlotse.rating;

/** When the grid is filled in; the same at the beginning and at the end, so that the two can be compared. */
public enum Round {
  BEFORE("zu Beginn der Begleitung"),
  AFTER("am Ende der Begleitung");

  private final String label;

  Round(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
