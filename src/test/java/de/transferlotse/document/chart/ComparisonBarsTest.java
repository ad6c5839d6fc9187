package de.transferlotse.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.document.chart.ComparisonBars.Item;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonBarsTest {

  @Test
  void saysAllNumbersInWords() {
    assertThat(draw(item("Schwerin", "12.1"), item("Land", "9.1"), item("Deutschland", null)).spoken())
        .isEqualTo("Quote. Schwerin: 12.1 %; Land: 9.1 %; Deutschland: nicht bekannt.");
  }

  @Test
  void drawsBarsInProportion() {
    List<Double> bars = draw(item("Schwerin", "10"), item("Land", "5")).numbers("rect", "width");

    assertThat(bars.get(0)).isEqualTo(2 * bars.get(1));
  }

  @Test
  void drawsNoBarForWhatIsNotKnownAndAThinOneForZero() {
    assertThat(draw(item("Schwerin", "10"), item("Land", null), item("Deutschland", "0")).numbers("rect", "width"))
        .element(1).isEqualTo(0.0);
    assertThat(draw(item("Schwerin", "0"), item("Land", "0")).numbers("rect", "width")).containsExactly(1.0, 1.0);
  }

  @Test
  void leadsBarsOfNegativeNumbersToTheOtherSideOfZero() {
    DrawnChart chart = draw(item("Schwerin", "-2"), item("Land", "4"));
    List<Double> starts = chart.numbers("rect", "x");
    List<Double> lengths = chart.numbers("rect", "width");

    assertThat(starts.get(0) + lengths.get(0)).isEqualTo(starts.get(1));
    assertThat(lengths.get(1)).isEqualTo(2 * lengths.get(0));
  }

  @Test
  void staysInsideWithEqualAndWithLargeNumbers() {
    for (DrawnChart chart : List.of(draw(item("Schwerin", "7"), item("Land", "7")), draw(item("Schwerin", "83577140"), item("Land", "1")),
        draw(item("Schwerin", "-7"), item("Land", "-9")))) {
      List<Double> starts = chart.numbers("rect", "x");
      List<Double> lengths = chart.numbers("rect", "width");
      for (int at = 0; at < starts.size(); at++) {
        assertThat(starts.get(at)).isNotNegative();
        assertThat(starts.get(at) + lengths.get(at)).isLessThan(chart.size("width"));
      }
    }
  }

  private static Item item(String label, String number) {
    return new Item(label, number == null ? null : new BigDecimal(number), number == null ? "nicht bekannt" : number + " %",
        label.equals("Schwerin"));
  }

  private static DrawnChart draw(Item... items) {
    return new DrawnChart(new ComparisonBars("Quote", 320, List.of(items)).svg());
  }
}
