package de.transferlotse.municipality;

import de.transferlotse.calendar.Land;
import java.time.LocalDate;

/**
 * A Kommune that the agency may guide: Landkreis, Kreis or kreisfreie Stadt.
 *
 * @param key            official municipality key (AGS), five digits as text
 * @param name           without article, e.g. „Landkreis Ludwigslust-Parchim“
 * @param shortName      e.g. „Ludwigslust-Parchim“, for lists
 * @param land           its Land, which also names the office of the agency
 * @param seat           the town in which the administration sits
 * @param nuts3          the European code of the region
 * @param declined       the name in its cases, with article
 * @param head           head of the administration, e.g. „Landrätin oder Landrat“
 * @param representation the elected body, e.g. „Kreistag“
 * @param history        what is known of earlier programmes and agreements, null if nothing
 * @param dissolvedOn    the first day on which it is no more, e.g. after a Kreisgebietsreform; null while it is there
 */
public record Municipality(String key, String name, String shortName, MunicipalityKind kind, Land land, String seat,
    SettlementType settlementType, String nuts3, GermanTerm declined, GermanTerm head, GermanTerm representation,
    String history, LocalDate dissolvedOn) {

  public boolean existsOn(LocalDate day) {
    return dissolvedOn == null || day.isBefore(dissolvedOn);
  }

  /** „der Landkreis Ludwigslust-Parchim“. */
  public String nominative() {
    return declined.nominative();
  }

  /** „des Landkreises Ludwigslust-Parchim“. */
  public String genitive() {
    return declined.genitive();
  }

  /** „dem Landkreis Ludwigslust-Parchim“. */
  public String dative() {
    return declined.dative();
  }

  /** „den Landkreis Ludwigslust-Parchim“. */
  public String accusative() {
    return declined.accusative();
  }

  public String officeId() {
    return land.officeId();
  }
}
