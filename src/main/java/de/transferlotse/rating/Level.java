package de.transferlotse.rating;

/** One step of the scale, 0 to 4; the meaning is {@code null} where the label says it all. */
public record Level(int level, String label, String meaning) {

  /** From here on a rating needs evidence. */
  public static final int NEEDS_EVIDENCE = 3;

  /** For instance „2 – im Aufbau“. */
  public String text() {
    return level + " – " + label;
  }

  /** With its meaning, for somebody who chooses. */
  public String longText() {
    return meaning == null ? text() : text() + " (" + meaning + ")";
  }
}
