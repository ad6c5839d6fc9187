package de.transferlotse.reminder;

/** What became of a task to call. */
public enum CallResult {
  REACHED("erreicht"),
  NOT_REACHED("nicht erreicht"),
  /** An answer came before somebody called, or the engagement rests. */
  WITHDRAWN("hat sich erledigt");

  private final String label;

  CallResult(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
