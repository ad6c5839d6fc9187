package de.transferlotse.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A yearly Reflexionsgespräch; what came of it is {@code null} until it was held.
 *
 * @param fromYear the first of the years that it looks back on; before {@code year} if one had no talk of its own
 * @param year how many years the agreement had been in force when it was due
 * @param participants functions and departments, never names
 * @param hard what is difficult
 */
public record Reflection(UUID id, int fromYear, int year, LocalDate invitedOn, LocalDate heldOn, String participants,
    String wentWell, String hard, String agreedSteps) {

  /** For instance „2. Reflexionsgespräch“, „Reflexionsgespräch für die Jahre 1 und 2“. */
  public String title() {
    return makesUpForAnother()
        ? "Reflexionsgespräch für die Jahre %d %s %d".formatted(fromYear, year == fromYear + 1 ? "und" : "bis", year)
        : year + ". Reflexionsgespräch";
  }

  /** Whether an earlier year had no talk of its own. */
  public boolean makesUpForAnother() {
    return fromYear < year;
  }
}
