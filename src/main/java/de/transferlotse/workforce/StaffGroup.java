package de.transferlotse.workforce;

/** The groups that rights hang on; an office's group comes from the table of offices. */
public enum StaffGroup {
  CONSULTANTS("consultants", "Beratung"),
  OFFICE_MANAGEMENT("office-management", "Büroleitung"),
  MANAGERS("managers", "Leitung"),
  EVENT_TEAM("event-team", "Veranstaltungsteam"),
  ADMINISTRATION("administration", "Administration");

  private final String id;
  private final String label;

  StaffGroup(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The id of the group in the engine. */
  public String id() {
    return id;
  }

  /** What people call the group. */
  public String label() {
    return label;
  }
}
