package de.transferlotse.migration.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationSummaryTest {

  @ParameterizedTest
  @CsvSource({
      "0, 1, 0 von 1 laufenden Vorgang lassen sich umstellen., 0 von 1 Vorgang laufen jetzt nach dem neuen Ablauf.",
      "1, 1, 1 von 1 laufenden Vorgang lässt sich umstellen., 1 von 1 Vorgang läuft jetzt nach dem neuen Ablauf.",
      "1, 2, 1 von 2 laufenden Vorgängen lässt sich umstellen., 1 von 2 Vorgängen läuft jetzt nach dem neuen Ablauf.",
      "2, 3, 2 von 3 laufenden Vorgängen lassen sich umstellen., 2 von 3 Vorgängen laufen jetzt nach dem neuen Ablauf."})
  void agreesWithTheNumber(int some, int all, String movable, String moved) {
    assertThat(MigrationSummary.movable(some, all)).isEqualTo(movable);
    assertThat(MigrationSummary.moved(some, all)).isEqualTo(moved);
  }
}
