package de.transferlotse.baseline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One interview of the Ausgangslagenanalyse.
 *
 * @param department   Amt or organisation
 * @param plannedOn    {@code null} if it was held in the place of another
 * @param heldOn       {@code null} if it has not been held
 * @param cancelReason why it was not held, {@code null} if it was or is still to come
 * @param findings     what was said in essence, {@code null} if it has not been held
 */
public record Interview(UUID id, InterviewFunction function, String department, LocalDate plannedOn, LocalDate heldOn,
    String cancelReason, String findings) {

  public boolean wasHeld() {
    return heldOn != null;
  }
}
