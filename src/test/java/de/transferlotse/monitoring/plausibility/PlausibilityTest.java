package de.transferlotse.monitoring.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.support.EngineTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class PlausibilityTest {

  private static final String SCHWERIN = "13004";
  private static final Path SAMPLES = Path.of("../shared/samples");

  @Autowired
  private Plausibility plausibility;
  @Autowired
  private StoredTables tables;

  static boolean samples() {
    return Files.isDirectory(SAMPLES);
  }

  @BeforeEach
  void nothingIsStored() {
    tables.clear();
  }

  @Test
  void namesPlaceFigureTimeValueAndSourceOfWhatIsOdd() {
    long id = tables.take(TableFiles.leavers("13.03.2025", 2650));

    assertThat(plausibility.ofImport(id)).containsExactly(new Finding(SCHWERIN, "Schwerin",
        "Absolvierende und Abgehende allgemeinbildender Schulen", "Abgangsjahr 2023", "2.650 Personen",
        "Die 5 Teile ergeben zusammen 2.643 statt 2.650; das sind 7 zu wenig, und gerundet wird hier nicht.",
        "leavers-13.03.2025.csv, Zeile 31"));
  }

  @Test
  void looksAtNoOtherImportsValues() {
    tables.take(TableFiles.leavers("13.03.2025", 2650));
    long id = tables.take(TableFiles.population("2020-12-31", List.of("13004;98733")));

    assertThat(plausibility.ofImport(id)).isEmpty();
  }

  @Test
  void holdsWhatCameAgainstWhatWasThere() {
    tables.take(TableFiles.population("2019-12-31", List.of("13003;200000", "13004;98733")));
    long id = tables.take(TableFiles.population("2020-12-31", List.of("13003;201000", "13004;58733")));

    assertThat(plausibility.ofImport(id)).singleElement().satisfies(one -> {
      assertThat(one.place()).isEqualTo("Schwerin");
      assertThat(one.sentence()).startsWith("Gegenüber 31.12.2019 (98.733) ist das ein Rückgang um 40,5 %");
    });
  }

  @Test
  void looksAtWhatIsWorkedOutForAKommuneToo() {
    tables.take(TableFiles.leavers("13.03.2025", 2643));

    assertThat(plausibility.ofMunicipality(SCHWERIN)).contains(new Finding(SCHWERIN, "Schwerin",
        "Anteil ohne Ersten Schulabschluss", "Abgangsjahr 2023", "25,88 %",
        "Das liegt über dem, was üblich ist (höchstens 25).", "eigene Berechnung"));
  }

  @Test
  void findsNothingForAKommuneOfWhichNothingIsStored() {
    tables.take(TableFiles.leavers("13.03.2025", 2650));

    assertThat(plausibility.ofMunicipality("01062")).isEmpty();
  }

  @Test
  void refusesAnUnknownKommune() {
    assertThatThrownBy(() -> plausibility.ofMunicipality("99999")).isInstanceOf(Rejection.class);
  }

  @Test
  @EnabledIf("samples")
  void takesNoRoundedSumOfTheRealTablesForAnError() {
    for (String file : List.of("21111-02-06-4_2023_classic.csv", "21111-02-06-4-B_2024_classic_excerpt_MV_SH.csv",
        "21111-01-03-4_2023_classic_excerpt_MV_SH.csv", "13211-02-05-4_2025_classic.csv")) {
      assertThat(plausibility.ofImport(tables.take(TableSource.of(SAMPLES.resolve(file))))).as(file)
          .noneMatch(one -> one.sentence().startsWith("Die ") && one.sentence().contains("Teile"));
    }
  }
}
