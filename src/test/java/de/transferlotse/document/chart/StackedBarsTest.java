package de.transferlotse.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.transferlotse.document.chart.StackedBars.Share;
import de.transferlotse.document.chart.StackedBars.Stack;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StackedBarsTest {

  private static final List<String> PARTS = List.of("ohne", "mit", "höher");
  private static final int WIDTH = 320;

  @Test
  void saysAllSharesInWords() {
    assertThat(draw(stack("Schwerin", "20.5", "30", "49.5"), stack("Land", "0", "40", "60")).spoken())
        .isEqualTo("Abschlüsse. Schwerin: ohne 20.5, mit 30, höher 49.5; Land: ohne 0, mit 40, höher 60.");
  }

  @Test
  void fillsTheWholeWidthInProportion() {
    List<Double> bars = bars(draw(stack("Schwerin", "25", "25", "50")));

    assertThat(bars.get(0)).isEqualTo(bars.get(1));
    assertThat(bars.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(WIDTH - 5, within(1.0));
  }

  @Test
  void drawsNoPartOfNothingAndWritesNoNumberWhereThereIsNoRoom() {
    DrawnChart chart = draw(stack("Schwerin", "0", "1", "99"));

    assertThat(bars(chart)).hasSize(2);
    assertThat(chart.texts()).contains("99").doesNotContain("0", "1");
  }

  @Test
  void staysInsideWhereRoundedSharesAreMoreThanTheWhole() {
    assertThat(bars(draw(stack("Schwerin", "33.4", "33.4", "33.4"))).stream().mapToDouble(Double::doubleValue).sum())
        .isLessThan(WIDTH);
  }

  @Test
  void putsItsLegendBesideEachOtherWhereThereIsRoom() {
    assertThat(new DrawnChart(new StackedBars("Abschlüsse", 616, PARTS, List.of(stack("Land", "20", "30", "50"))).svg())
        .size("height")).isLessThan(draw(stack("Land", "20", "30", "50")).size("height"));
  }

  @Test
  void refusesSharesThatAreMissingAndPartsThatCannotBeToldApart() {
    assertThatThrownBy(() -> draw(stack("Land", "50", "50"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StackedBars("x", WIDTH, Collections.nCopies(6, "Teil"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Without the marks of the legend. */
  private static List<Double> bars(DrawnChart chart) {
    List<Double> all = chart.numbers("rect", "width");
    return all.subList(PARTS.size(), all.size());
  }

  private static Stack stack(String label, String... percents) {
    return new Stack(label, Stream.of(percents).map(one -> new Share(new BigDecimal(one), one)).toList());
  }

  private static DrawnChart draw(Stack... stacks) {
    return new DrawnChart(new StackedBars("Abschlüsse", WIDTH, PARTS, List.of(stacks)).svg());
  }
}
