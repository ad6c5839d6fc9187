package de.transferlotse.rating;

/** The seven components of a municipal education management, rated and aimed at; the codes are what tables hold. */
public enum CoreComponent {
  K1("Strategische Ziele"),
  K2("Datenbasierung"),
  K3("Interne Kooperation"),
  K4("Externe Kooperation"),
  K5("Koordination"),
  K6("Qualitätsentwicklung"),
  K7("Öffentlichkeit");

  private final String label;

  CoreComponent(String label) {
    this.label = label;
  }

  /** For instance „K2 Datenbasierung“. */
  public String label() {
    return name() + " " + label;
  }
}
