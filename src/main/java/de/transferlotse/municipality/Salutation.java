package de.transferlotse.municipality;

/** How a person wishes to be addressed. */
public enum Salutation {

  FRAU("Frau", "Sehr geehrte Frau "),
  HERR("Herr", "Sehr geehrter Herr "),
  OHNE("ohne", "Guten Tag ");

  private final String label;
  private final String opening;

  Salutation(String label, String opening) {
    this.label = label;
    this.opening = opening;
  }

  public String label() {
    return label;
  }

  String greet(String name) {
    return opening + name;
  }
}
