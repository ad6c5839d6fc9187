package de.transferlotse.briefing;

/** How much an engagement needs a look: the worst first. */
enum Risk {
  /** A task escalated to the managers, or a step stands still. */
  HIGH("hoch"),
  /** Something is overdue, or the engagement rests. */
  RAISED("erhöht"),
  LOW("gering");

  private final String label;

  Risk(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
