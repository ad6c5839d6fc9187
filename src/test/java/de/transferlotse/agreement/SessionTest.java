package de.transferlotse.agreement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  @ParameterizedTest
  @CsvSource({"UNCHANGED, resolved", "UNCHANGED, furtherBody", "CHANGED, resolved", "CHANGED, furtherBody",
      "CHANGED, revise", "POSTPONED, furtherBody", "POSTPONED, revise", "REFERRED_BACK, revise",
      "REFERRED_BACK, furtherBody", "REJECTED, refused", "REJECTED, furtherBody", "REJECTED, revise"})
  void goesOnAsTheResultAllows(CouncilResult result, CouncilPath path) {
    assertThatCode(() -> session(result, path, "BV 1", null, null, "Grund").requireConsistent())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"UNCHANGED, refused", "UNCHANGED, revise", "CHANGED, refused", "POSTPONED, resolved",
      "POSTPONED, refused", "REFERRED_BACK, resolved", "REFERRED_BACK, refused", "REJECTED, resolved"})
  void refusesAPathThatDoesNotFitTheResult(CouncilResult result, CouncilPath path) {
    assertThatThrownBy(() -> session(result, path, "BV 1", null, null, "Grund").requireConsistent())
        .isInstanceOf(Rejection.class).hasMessageContaining("passt nicht zum Ergebnis");
  }

  @ParameterizedTest
  @CsvSource({"REJECTED, refused, warum", "REJECTED, revise, was nachgebessert",
      "REFERRED_BACK, revise, was nachgebessert"})
  void wantsAReason(CouncilResult result, CouncilPath path, String message) {
    assertThatThrownBy(() -> session(result, path, "BV 1", null, null, null).requireConsistent())
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"UNCHANGED, 5, 5", "CHANGED, 4, 5", "REJECTED, 6, 5"})
  void refusesVotesThatContradictTheResult(CouncilResult result, int votesFor, int votesAgainst) {
    assertThatThrownBy(() -> session(result, CouncilPath.furtherBody, "BV 1", votesFor, votesAgainst, null)
        .requireConsistent()).hasMessageContaining("Die Stimmen passen nicht zum Ergebnis");
  }

  @Test
  void needsNoDrucksacheWhenNothingWasDecided() {
    assertThatCode(() -> session(CouncilResult.POSTPONED, CouncilPath.furtherBody, null, null, null, null)
        .requireConsistent()).doesNotThrowAnyException();
  }

  @Test
  void aTieIsARefusal() {
    assertThatCode(() -> session(CouncilResult.REJECTED, CouncilPath.refused, "BV 1", 5, 5, "Grund")
        .requireConsistent()).doesNotThrowAnyException();
  }

  private static Session session(CouncilResult result, CouncilPath path, String paperNumber, Integer votesFor,
      Integer votesAgainst, String reason) {
    return new Session("Kreistag", LocalDate.of(2026, 2, 24), paperNumber, result, votesFor, votesAgainst,
        votesFor == null ? null : 0, path, reason, null);
  }
}
