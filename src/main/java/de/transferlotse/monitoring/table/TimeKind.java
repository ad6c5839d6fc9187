package de.transferlotse.monitoring.table;

/** What a table means by the time it gives. */
public enum TimeKind {
  REFERENCE_DATE("Stichtag"),
  YEAR("Jahr"),
  SCHOOL_YEAR("Schuljahr"),
  SEMESTER("Semester");

  private final String label;

  TimeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
