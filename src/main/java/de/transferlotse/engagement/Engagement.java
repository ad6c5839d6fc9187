package de.transferlotse.engagement;

import java.time.LocalDate;

/**
 * One Begleitung of a Kommune.
 *
 * @param number such as {@code TNO-2026-014}
 * @param consultant user id of who leads it, {@code null} until somebody of the office takes it
 * @param acceptedOn {@code null} while it is only a request
 * @param endedOn {@code null} while it is open
 * @param term 1, 2 after the first renewal, …
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
    LocalDate endedOn,
    int term) {

  public boolean isOpen() {
    return endedOn == null;
  }

  /** A title or occasion as it must read in this term, so that it is not taken for that of an earlier one. */
  public String inTerm(String title) {
    return term == 1 ? title : "%s (%d. Laufzeit)".formatted(title, term);
  }
}
