package de.transferlotse.monitoring;

/** The theme areas of the „Anwendungsleitfaden zum Aufbau eines kommunalen Bildungsmonitorings“, in its order. */
public enum Theme {
  A("Rahmenbedingungen"),
  B("Grundinformationen zur Bildung"),
  C("Frühkindliche Bildung"),
  D("Allgemeinbildende Schulen"),
  E("Berufliche Bildung"),
  F("Hochschulen"),
  G("Weiterbildung"),
  H("Non-formale und informelle Lernwelten"),
  I("Bildungsnetzwerke und Bildungsberatung");

  private final String title;

  Theme(String title) {
    this.title = title;
  }

  /** With its letter, such as „D Allgemeinbildende Schulen“. */
  public String label() {
    return name() + " " + title;
  }

  public String title() {
    return title;
  }
}
