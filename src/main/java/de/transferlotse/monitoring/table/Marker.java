package de.transferlotse.monitoring.table;

/**
 * What a cell means beside or instead of its number: the markers of DIN 55301 (-, 0, ., x, ..., /) and the letters that
 * are taking their place (g, k, t, u).
 */
public enum Marker {
  VALUE("Wert", false),
  /** {@code -} of a region that existed. */
  NOTHING("nichts vorhanden, genau null", false),
  /** {@code 0} by DIN 55301. */
  BELOW_HALF("null oder weniger als die Hälfte der kleinsten Einheit", false),
  /** {@code 0} where it has taken the place of the dash. */
  ZERO("genau null oder zur Geheimhaltung auf null gesetzt", false),
  /** {@code k}. */
  ROUNDED_TO_ZERO("nicht null, aber auf null gerundet", false),
  /** {@code -} of a region that did not exist at that time. */
  NO_SUCH_REGION("das Gebiet gab es zu dieser Zeit nicht", true),
  /** {@code -} of a region of which we do not know whether it existed, in a row without any number. */
  NOTHING_OR_NO_REGION("null, oder das Gebiet gab es zu dieser Zeit nicht", true),
  /** {@code .}. */
  UNKNOWN_OR_SECRET("unbekannt oder geheim", true),
  /** {@code g}. */
  SECRET("geheim", true),
  /** {@code x}; some Länder also write it where they do not show a value. */
  NOT_MEANINGFUL("nicht sinnvoll oder nicht nachgewiesen", true),
  /** {@code ...} or {@code t}. */
  LATER("fällt später an", true),
  /** {@code /}, or {@code u} in the place of a number. */
  UNRELIABLE("nicht sicher genug", true),
  EMPTY("kein Eintrag", true),
  /** One of the letters of {@link Flag} alone. */
  FLAG_ONLY("Kennzeichen ohne Wert", true);

  private final String label;
  private final boolean missing;

  Marker(String label, boolean missing) {
    this.label = label;
    this.missing = missing;
  }

  public String label() {
    return label;
  }

  /** Whether there is no number; all others have one, if only zero. */
  public boolean missing() {
    return missing;
  }

  /** Whether the offices also write this in the rows of regions that are gone or not there yet. */
  boolean mayStandForNoRegion() {
    return this == NOTHING || this == ZERO || this == BELOW_HALF;
  }

  /**
   * What such a marker means in a row without any number; one in a row with a number was reported, and its region
   * existed.
   */
  Marker of(Existence region) {
    return switch (region) {
      case EXISTED -> this;
      case DID_NOT_EXIST -> NO_SUCH_REGION;
      case UNKNOWN -> this == NOTHING ? NOTHING_OR_NO_REGION : this;
    };
  }
}
