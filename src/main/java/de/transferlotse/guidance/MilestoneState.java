package de.transferlotse.guidance;

/** How a milestone stands; a moved one is open too, but with another date than was planned. */
public enum MilestoneState {
  OPEN("offen"),
  MOVED("verschoben"),
  DONE("erreicht"),
  DROPPED("entfallen");

  private final String label;

  MilestoneState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean isOpen() {
    return this == OPEN || this == MOVED;
  }
}
