package de.transferlotse.engagement;

import java.time.LocalDate;

/**
 * One Begleitung of a Kommune.
 *
 * @param number such as {@code TNO-2026-014}
 * @param consultant user id of who leads it, {@code null} until somebody of the office takes it
 * @param acceptedOn {@code null} while it is only a request
 * @param endedOn {@code null} while it is open
 */
public record Engagement(
    String number,
    String municipalityKey,
    String officeId,
    String consultant,
    Phase phase,
    EngagementState state,
    LocalDate requestedOn,
    LocalDate acceptedOn,
    LocalDate endedOn) {

  public boolean isOpen() {
    return endedOn == null;
  }
}
