package de.transferlotse.baseline;

/** What a department does in the education management. */
public enum StakeholderRole {
  LEADS("federführend"),
  TAKES_PART("wirkt mit"),
  CONSULTED("wird beteiligt");

  private final String label;

  StakeholderRole(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
