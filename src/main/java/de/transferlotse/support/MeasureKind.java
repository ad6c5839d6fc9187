package de.transferlotse.support;

/** In which way the agency supported a Kommune. */
public enum MeasureKind {
  SYMPOSIUM("Fachtagung"),
  TRAINING("Fortbildung"),
  HOSPITATION("Hospitation"),
  NETWORK_MEETING("Netzwerktreffen"),
  WORKSHOP("Workshop"),
  CONSULTATION("Beratungsgespräch"),
  MATERIAL("Materialweitergabe"),
  OTHER("Sonstiges");

  private final String label;

  MeasureKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
