package de.transferlotse.reminder;

/** What the table reminder-policy says to do about a wait. */
public enum ReminderAction {
  /** It is not time yet, or enough was done. */
  NONE("nichts"),
  /** Those are reminded who got the request. */
  REMIND("erinnern"),
  /** The function above them is asked. */
  REMIND_NEXT("nächste Stelle erinnern"),
  /** The consultant calls. */
  CALL("anrufen");

  private final String label;

  ReminderAction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean isMail() {
    return this == REMIND || this == REMIND_NEXT;
  }
}
