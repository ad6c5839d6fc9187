package de.transferlotse.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a body of the Kommune made of one version of the agreement.
 *
 * @param position counts the sessions of an agreement from 1
 * @param paperNumber the Drucksache, {@code null} if nothing was decided
 * @param votesFor with the other two {@code null} if unknown
 * @param extractId the uploaded Beschlussauszug, {@code null} if there was none yet
 */
public record CouncilDecision(int position, int version, String body, LocalDate decidedOn, String paperNumber,
    CouncilResult result, Integer votesFor, Integer votesAgainst, Integer abstentions, CouncilPath path, String reason,
    UUID extractId) {

  /** For instance „38 Ja, 5 Nein, 3 Enthaltungen“; empty if unknown. */
  public String votes() {
    return votesFor == null ? "" : "%d Ja, %d Nein, %d %s".formatted(votesFor, votesAgainst, abstentions,
        abstentions == 1 ? "Enthaltung" : "Enthaltungen");
  }
}
