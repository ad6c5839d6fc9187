package de.transferlotse.workforce;

/** The priorities that tasks have: filters can ask for them. */
public enum TaskUrgency {
  /** The engine's own, as long as a model says nothing else. */
  NORMAL(50),
  /** So late that the managers look at it. */
  ESCALATED(90);

  private final int priority;

  TaskUrgency(int priority) {
    this.priority = priority;
  }

  public int priority() {
    return priority;
  }
}
