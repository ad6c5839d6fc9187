package de.transferlotse.evaluation;

/** How far a goal was reached; the names are what the table holds. */
public enum GoalReach {
  FULL("ganz"), PARTLY("teilweise"), NOT("nicht");

  private final String label;

  GoalReach(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
