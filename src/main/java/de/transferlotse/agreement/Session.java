package de.transferlotse.agreement;

import de.transferlotse.input.Rejection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is recorded of a session in which a body dealt with the agreement.
 *
 * @param paperNumber the Drucksache, needed when the body decided
 * @param votesFor all three votes are known, or none of them
 * @param reason what has to change, or why it is refused for good
 * @param extractId the uploaded Beschlussauszug, {@code null} if there is none yet
 */
public record Session(
    @NotNull @Size(max = 120) String body,
    @NotNull @PastOrPresent LocalDate decidedOn,
    @Size(max = 60) String paperNumber,
    @NotNull CouncilResult result,
    @Min(0) @Max(500) Integer votesFor,
    @Min(0) @Max(500) Integer votesAgainst,
    @Min(0) @Max(500) Integer abstentions,
    @NotNull CouncilPath path,
    @Size(max = 2000) String reason,
    UUID extractId) {

  /** @throws Rejection if result, votes, path and reason contradict each other */
  void requireConsistent() {
    if (result.decides() && paperNumber == null) {
      throw Rejection.invalid("Bitte geben Sie die Drucksache an, über die das Gremium entschieden hat.");
    }
    requireVotes();
    if (!result.leadsTo(path)) {
      throw Rejection.invalid("„Wie geht es weiter?“ passt nicht zum Ergebnis: Auf „%s“ kann „%s“ nicht folgen."
          .formatted(result.label(), path.label()));
    }
    if (path.needsReason() && reason == null) {
      throw Rejection.invalid(path == CouncilPath.refused
          ? "Bitte begründen Sie, warum die Vereinbarung endgültig abgelehnt ist."
          : "Bitte geben Sie in der Begründung an, was nachgebessert werden soll.");
    }
  }

  private void requireVotes() {
    long known = Stream.of(votesFor, votesAgainst, abstentions).filter(Objects::nonNull).count();
    if (known != 0 && known != 3) {
      throw Rejection.invalid("Bitte geben Sie alle drei Stimmenzahlen an (notfalls 0) oder keine.");
    }
    if (known == 3 && result.approves() && votesFor <= votesAgainst) {
      throw Rejection.invalid("Die Stimmen passen nicht zum Ergebnis: Ein Beschluss braucht mehr Ja- als"
          + " Nein-Stimmen.");
    }
    if (known == 3 && result == CouncilResult.REJECTED && votesFor > votesAgainst) {
      throw Rejection.invalid("Die Stimmen passen nicht zum Ergebnis: „abgelehnt“ heißt, dass die Ja-Stimmen nicht"
          + " überwiegen.");
    }
  }
}
