package de.transferlotse.municipality;

/**
 * What a contact does in its Kommune. Mails go to functions, as people change; the order is that of an organisation
 * chart and decides which of two functions with the same address is written to.
 */
public enum ContactFunction {

  HEAD("Verwaltungsspitze (HVB)", "sehr geehrte Verwaltungsleitung"),
  DEPARTMENT("Dezernat", "sehr geehrte Dezernatsleitung"),
  DIVISION("Fachbereichs-/Amtsleitung", "sehr geehrte Fachbereichs- oder Amtsleitung"),
  EDUCATION_OFFICE("Bildungsbüro", "sehr geehrtes Team des Bildungsbüros"),
  EDUCATION_MANAGEMENT("Bildungsmanagement", "sehr geehrtes Team des Bildungsmanagements"),
  EDUCATION_MONITORING("Bildungsmonitoring", "sehr geehrtes Team des Bildungsmonitorings"),
  YOUTH_PLANNING("Jugendhilfeplanung", "sehr geehrtes Team der Jugendhilfeplanung"),
  SCHOOL_PLANNING("Schulentwicklungsplanung", "sehr geehrtes Team der Schulentwicklungsplanung"),
  SOCIAL_PLANNING("Sozialplanung", "sehr geehrtes Team der Sozialplanung"),
  STATISTICS("Statistikstelle", "sehr geehrtes Team der Statistikstelle"),
  DATA_PROTECTION("Datenschutz", "sehr geehrtes Team des Datenschutzes"),
  PRESS("Presse", "sehr geehrtes Team der Pressestelle"),
  FRONT_OFFICE("Vorzimmer", "sehr geehrtes Team des Vorzimmers");

  private final String label;
  private final String address;

  ContactFunction(String label, String address) {
    this.label = label;
    this.address = address;
  }

  public String label() {
    return label;
  }

  /** How a mail begins when no person is known, e.g. „Guten Tag, sehr geehrtes Team des Bildungsbüros“. */
  public String greeting() {
    return "Guten Tag, " + address;
  }
}
