package de.transferlotse.rating;

/** When the grid is filled in; the same at the beginning and at the end, so that the two can be compared. */
public enum Round {
  BEFORE("zu Beginn", 1),
  AFTER("am Ende", 0);

  private final String label;
  private final int termsBack;

  Round(String label, int termsBack) {
    this.label = label;
    this.termsBack = termsBack;
  }

  public String label() {
    return label;
  }

  /** Ratings are kept by the term that they end: what ended the last term, or preceded the first, begins this one. */
  int termsBack() {
    return termsBack;
  }
}
