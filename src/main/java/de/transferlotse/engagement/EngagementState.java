package de.transferlotse.engagement;

/** Where an engagement stands as a whole. Only the first two are open. */
public enum EngagementState {
  REQUESTED("angefragt"),
  ACTIVE("in Begleitung"),
  INFORMED("nur informiert"),
  DECLINED("abgelehnt"),
  REFUSED("ohne Zielvereinbarung beendet"),
  CLOSED("abgeschlossen"),
  ENDED_EARLY("vorzeitig beendet");

  private final String label;

  EngagementState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
