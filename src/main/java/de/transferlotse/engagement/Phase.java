package de.transferlotse.engagement;

/** The stations of an engagement's main line, in their order; the label is what the flow variable {@code phase} holds. */
public enum Phase {
  FIRST_CONTACT("Erstkontakt"),
  BASELINE_AND_AGREEMENT("Ausgangslage und Vereinbarung"),
  MODEL_CHOICE("Modellauswahl"),
  GUIDANCE("Begleitung"),
  EVALUATION("Evaluation"),
  CLOSING("Abschluss");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** @throws IllegalArgumentException if a model names a phase that does not exist */
  public static Phase labelled(String label) {
    for (Phase phase : values()) {
      if (phase.label.equals(label)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("No such phase: " + label);
  }
}
