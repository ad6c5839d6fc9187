package de.transferlotse.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.StoredTables;
import de.transferlotse.monitoring.store.TableFiles;
import de.transferlotse.support.EngineTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class FiguresTest {

  private static final String SCHWERIN = "13004";

  @Autowired
  private Figures figures;
  @Autowired
  private Peers peers;
  @Autowired
  private StoredTables tables;

  @BeforeEach
  void oneTableIsStored() {
    tables.clear();
    tables.take(TableFiles.leavers("13.03.2025", 2643));
  }

  @Test
  void worksFiguresOutOfWhatIsStoredWithLandGermanyTypeAndSource() {
    Figure without = figure(SCHWERIN, "D5");

    assertThat(without.shown(without.latest().number())).isEqualTo(new BigDecimal("25.88"));
    assertThat(without.comparison().land()).isNotNull();
    assertThat(without.comparison().germany()).isEqualByComparingTo("9");
    assertThat(without.comparison().typeCount()).isGreaterThan(1);
    assertThat(without.sources()).containsExactly("Eigene Berechnung nach: Statistische Ämter des Bundes und der Länder, "
        + "Regionaldatenbank Deutschland, Tabelle 21111-02-06-4, abgerufen am 13.03.2025 (dl-de/by-2-0)");
  }

  @Test
  void showsNothingOfAKommuneOfWhichNothingIsStored() {
    assertThat(figures.of("01062")).isEmpty();
  }

  @Test
  void refusesAnUnknownKommune() {
    assertThatThrownBy(() -> figures.of("99999")).isInstanceOf(Rejection.class);
  }

  @Test
  void findsPeersByTheFiguresThatAreChosen() {
    assertThat(peers.of(SCHWERIN, List.of(FigureId.of("D5"), FigureId.of("D6")))).hasSize(5)
        .allMatch(one -> one.compared() == 2 && !one.key().equals(SCHWERIN));
  }

  @Test
  void findsPeersByTheUsualFiguresThatAreKnown() {
    assertThat(peers.of(SCHWERIN)).hasSize(5).allMatch(one -> one.compared() == 2);
  }

  @Test
  void comparesNoKommunenByWhatTheySaidOfThemselves() {
    assertThat(peers.choice()).contains(FigureId.of("D5")).doesNotContain(FigureId.of("G1"), FigureId.of("B2"));
    assertThatThrownBy(() -> peers.of(SCHWERIN, List.of(FigureId.of("G1")))).isInstanceOf(Rejection.class)
        .hasMessageContaining("amtlichen Statistik");
  }

  @Test
  void comparesByFiguresOfTheStructureUnlessOthersAreChosen() {
    assertThat(peers.usual()).contains(FigureId.of("A8 Dichte"), FigureId.of("A10 15 bis unter 25 Jahre"), FigureId.of("D5"));
  }

  private Figure figure(String key, String id) {
    return figures.of(key).stream().filter(one -> one.id().text().equals(id)).findFirst().orElseThrow();
  }
}
