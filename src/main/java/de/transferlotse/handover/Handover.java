package de.transferlotse.handover;

import java.time.Instant;
import java.util.UUID;

/**
 * That an engagement went from one consultant or office to another.
 *
 * @param engagement its number
 * @param fromPerson user id, {@code null} if nobody had led it
 * @param note for the new consultant, {@code null} if there is none
 * @param settledAt {@code null} while it is ordered but not yet carried out
 */
public record Handover(UUID id, String engagement, String fromPerson, String fromOffice, String toPerson,
    String toOffice, String note, boolean tellMunicipality, String orderedBy, Instant orderedAt, Instant settledAt) {

  public boolean changesOffice() {
    return !fromOffice.equals(toOffice);
  }
}
