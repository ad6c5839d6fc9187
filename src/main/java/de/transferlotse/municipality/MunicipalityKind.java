package de.transferlotse.municipality;

/** What a Kommune is called in law; Mecklenburg-Vorpommern says Landkreis, Schleswig-Holstein says Kreis. */
public enum MunicipalityKind {

  LANDKREIS("Landkreis", "Landkreis", "Ihr Landkreis", "Ihrem Landkreis", "Ihren Landkreis"),
  KREIS("Kreis", "Kreis", "Ihr Kreis", "Ihrem Kreis", "Ihren Kreis"),
  KREISFREIE_STADT("kreisfreie Stadt", "Stadt", "Ihre Stadt", "Ihrer Stadt", "Ihre Stadt");

  private final String label;
  private final String noun;
  private final String yourNominative;
  private final String yourDative;
  private final String yourAccusative;

  MunicipalityKind(String label, String noun, String yourNominative, String yourDative, String yourAccusative) {
    this.label = label;
    this.noun = noun;
    this.yourNominative = yourNominative;
    this.yourDative = yourDative;
    this.yourAccusative = yourAccusative;
  }

  /** The legal term, e.g. „kreisfreie Stadt“. */
  public String label() {
    return label;
  }

  /** The word of everyday language, e.g. „Stadt“. */
  public String noun() {
    return noun;
  }

  /** „Ihr Landkreis“, „Ihre Stadt“, as the people there are addressed. */
  public String yourNominative() {
    return yourNominative;
  }

  /** „Ihrem Landkreis“, „Ihrer Stadt“. */
  public String yourDative() {
    return yourDative;
  }

  /** „Ihren Landkreis“, „Ihre Stadt“. */
  public String yourAccusative() {
    return yourAccusative;
  }
}
