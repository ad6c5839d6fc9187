package de.transferlotse.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearnessTest {

  private static final String ROSTOCK = "13003";
  private static final String SCHWERIN = "13004";
  private static final String KIEL = "01002";
  private static final List<FigureId> CHOSEN = Stream.of("A9", "A11", "A5").map(FigureId::of).toList();

  private final ValueSheet sheet = new ValueSheet();

  @Test
  void countsEachFigureByStandardDeviationsSoThatNoUnitOutweighsAnother() {
    sheet.put("A9", ROSTOCK, 2023, "5").put("A9", SCHWERIN, 2023, "7").put("A9", KIEL, 2023, "5")
        .put("A11", ROSTOCK, 2023, "20000").put("A11", SCHWERIN, 2023, "20000").put("A11", KIEL, 2023, "26000");

    // Both figures have two equal values and one apart, so each of the two lies 3 / √2 deviations away in one of them.
    assertThat(peers(ROSTOCK)).extracting(Peer::key).containsExactly(KIEL, SCHWERIN);
    assertThat(peers(ROSTOCK)).extracting(one -> one.distance().toPlainString()).containsExactly("1.50", "1.50");
  }

  @Test
  void putsEquallyNearOnesInTheOrderOfTheirKeys() {
    ValueSheet.KOMMUNEN.forEach(one -> sheet.put("A9", one.key(), 2023, one.key().equals("01062") ? "9" : "5")
        .put("A11", one.key(), 2023, one.key().equals("01062") ? "9" : "5"));

    assertThat(peers(ROSTOCK)).extracting(Peer::key).containsExactly("01001", "01002", "01003", "01004", "01051");
  }

  @Test
  void namesTheFiguresInWhichTheyAreMostAlike() {
    sheet.put("A9", ROSTOCK, 2023, "5").put("A9", SCHWERIN, 2023, "9").put("A9", KIEL, 2023, "6")
        .put("A5", ROSTOCK, 2023, "44").put("A5", SCHWERIN, 2023, "48").put("A5", KIEL, 2023, "44");

    assertThat(peers(ROSTOCK).get(0).key()).isEqualTo(KIEL);
    assertThat(peers(ROSTOCK).get(0).closest()).extracting(FigureId::text).containsExactly("A5", "A9");
    assertThat(peers(ROSTOCK).get(0).compared()).isEqualTo(2);
  }

  @Test
  void comparesOnlyWithThoseThatHaveHalfOfTheFigures() {
    sheet.put("A9", ROSTOCK, 2023, "5").put("A9", SCHWERIN, 2023, "7").put("A9", KIEL, 2023, "6")
        .put("A11", ROSTOCK, 2023, "5").put("A11", KIEL, 2023, "6");

    assertThat(peers(ROSTOCK)).extracting(Peer::key).containsExactly(KIEL);
  }

  @Test
  void findsNobodyForAKommuneWithoutFigures() {
    sheet.put("A9", SCHWERIN, 2023, "7").put("A9", KIEL, 2023, "6");

    assertThat(peers(ROSTOCK)).isEmpty();
  }

  @Test
  void comparesTheSameTime() {
    sheet.put("A9", ROSTOCK, 2023, "5").put("A9", SCHWERIN, 2022, "5").put("A9", KIEL, 2023, "6")
        .put("A11", ROSTOCK, 2023, "5").put("A11", SCHWERIN, 2022, "5").put("A11", KIEL, 2023, "6");

    assertThat(peers(ROSTOCK)).extracting(Peer::key).containsExactly(KIEL);
  }

  private List<Peer> peers(String key) {
    return sheet.list().peers(key, CHOSEN);
  }
}
