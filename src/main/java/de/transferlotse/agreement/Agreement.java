package de.transferlotse.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One Zielvereinbarung of an engagement.
 *
 * @param number of the engagement
 * @param sequence 1 for the first agreement of the engagement, 2 for its renewal, …
 * @param version the last draft that was made, 0 before the first
 * @param inForceOn day of the later of the two signatures, {@code null} unless signed
 * @param signedDocument the scan that is the record, {@code null} unless signed
 */
public record Agreement(UUID id, String number, int sequence, AgreementState state, int version, LocalDate inForceOn,
    UUID signedDocument, AgreementTerms terms) {

  public LocalDate startsOn() {
    return terms.startsOn();
  }

  public LocalDate endsOn() {
    return terms.endsOn();
  }

  /** In the order in which they were agreed. */
  public List<Goal> goals() {
    return terms.goals();
  }
}
