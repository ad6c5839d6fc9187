package de.transferlotse.escalation;

/** Who learns that a task is overdue. How late it must be for that says the table escalation-policy. */
public enum EscalationStage {
  /** Whoever has the task: by mail. */
  CONSULTANT("Berater:in"),
  /** Whoever leads the office: by mail. */
  OFFICE_MANAGEMENT("Büroleitung"),
  /** The managers: the task appears in their filter. */
  MANAGERS("Leitung");

  private final String label;

  EscalationStage(String label) {
    this.label = label;
  }

  /** As a person reads it. */
  public String label() {
    return label;
  }
}
