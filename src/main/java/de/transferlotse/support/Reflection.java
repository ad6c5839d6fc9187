package de.transferlotse.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A yearly Reflexionsgespräch; what came of it is {@code null} until it was held.
 *
 * @param year how many years the agreement had been in force when it was due
 * @param participants functions and departments, never names
 * @param hard what is difficult
 */
public record Reflection(UUID id, int year, LocalDate invitedOn, LocalDate heldOn, String participants, String wentWell,
    String hard, String agreedSteps) {

  /** For instance „2. Reflexionsgespräch“. */
  public String title() {
    return year + ". Reflexionsgespräch";
  }
}
