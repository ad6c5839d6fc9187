package de.transferlotse.baseline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of the Ergebnisbericht.
 *
 * @param decision {@code null} until the office management has read it
 * @param remark   what is to be revised, or {@code null}
 */
public record BaselineReport(String number, int version, UUID documentId, LocalDate renderedOn, Decision decision,
    String remark, String decidedBy, LocalDate decidedOn) {

  /** What the office management makes of it. */
  public enum Decision { RELEASED, RETURNED }

  public boolean wasReturned() {
    return decision == Decision.RETURNED;
  }
}
