package de.transferlotse.municipality;

/**
 * A German noun phrase as sentences need it: mails that say „der Kreis“ to a Landkreis are noticed at once.
 *
 * @param label      without article, for lists and headings, e.g. „Kreistag“
 * @param nominative with article, e.g. „der Kreistag“
 * @param genitive   e.g. „des Kreistags“
 * @param dative     e.g. „dem Kreistag“
 * @param accusative e.g. „den Kreistag“
 */
public record GermanTerm(String label, String nominative, String genitive, String dative, String accusative) {

  /** The label, so that a template may print the term itself. */
  @Override
  public String toString() {
    return label;
  }
}
