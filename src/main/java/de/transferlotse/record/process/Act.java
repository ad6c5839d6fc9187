package de.transferlotse.record.process;

/** What interrupts, passes on or ends an engagement: each is a process that a person starts from the record. */
public enum Act {
  PAUSE("plan-pause", "Pausieren"),
  HAND_OVER("hand-over-engagement", "Übergeben"),
  CHANGE_CONTACT("record-contact-change", "Ansprechperson wechselt"),
  END_EARLY("end-engagement-early", "Vorzeitig beenden");

  private final String process;
  private final String label;

  Act(String process, String label) {
    this.process = process;
    this.label = label;
  }

  /** Its process, whose first task is for whoever starts it. */
  public String process() {
    return process;
  }

  public String label() {
    return label;
  }
}
