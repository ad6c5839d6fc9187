package de.transferlotse.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineChartTest {

  private static final Run OLD = new Run("Zensus 2011", Runs.spots(2021, "212618", "213528", "214057"));
  private static final Run NEW = new Run("Zensus 2022", Runs.spots(2023, "209372", "208092"));

  @Test
  void saysAllNumbersInWords() {
    assertThat(draw(OLD, NEW).spoken()).isEqualTo("Bevölkerung. 2021: 212618; 2022: 213528; 2023: 214057; 2023: 209372; 2024: 208092.");
  }

  @Test
  void neverJoinsTwoWaysOfCounting() {
    DrawnChart chart = draw(OLD, NEW);

    List<Integer> points = chart.elements("polyline").stream().map(line -> line.getAttribute("points").split(" ").length).toList();
    // Each way of counting has a mark in the legend and a line of its own.
    assertThat(points).containsExactly(2, 3, 2, 2);
    assertThat(chart.texts()).contains("Zensus 2011", "Zensus 2022");
  }

  @Test
  void leavesAGapWhereAValueIsMissing() {
    DrawnChart chart = draw(new Run("Quote", Runs.spots(2020, "7.1", "7.4", null, "8.0", "8.2")));

    assertThat(chart.elements("polyline")).hasSize(3);
    assertThat(chart.elements("circle")).hasSize(5);
    assertThat(chart.spoken()).contains("2022: fehlt");
  }

  @Test
  void drawsAPointWithoutALineWhereThereIsButOne() {
    DrawnChart chart = draw(new Run("Quote", Runs.spots(2024, "7.4")));

    assertThat(chart.elements("polyline")).hasSize(1);
    assertThat(chart.elements("circle")).hasSize(2);
    assertInside(chart);
  }

  @ParameterizedTest
  @CsvSource({"5,5,5", "0,0,0", "-3.2,-0.5,1.7", "-8,-6,-7", "83456012,83577140,82999999", "0.0001,0.0002,0.0003"})
  void keepsAllValuesInsideWhateverTheirSize(String first, String second, String third) {
    assertInside(draw(new Run("Werte", Runs.spots(2022, first, second, third))));
  }

  @Test
  void writesTheNumbersOfItsAxisAsGermansDo() {
    assertThat(draw(new Run("Saldo", Runs.spots(2023, "-2000", "1000"))).texts()).contains("\u22122.000", "0", "1.000");
  }

  @Test
  void saysWhetherItsAxisLeavesOutZero() {
    assertThat(chart(OLD, NEW).startsAboveZero()).isTrue();
    assertThat(chart(new Run("Saldo", Runs.spots(2023, "-2", "1"))).startsAboveZero()).isFalse();
    assertThat(chart(new Run("Saldo", Runs.spots(2023, "-9", "-8"))).startsAboveZero()).isTrue();
  }

  @Test
  void refusesNoRunsAndMoreThanCanBeToldApart() {
    assertThatThrownBy(this::draw).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> draw(Collections.nCopies(4, OLD).toArray(Run[]::new))).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertInside(DrawnChart chart) {
    assertThat(chart.numbers("circle", "cx")).allMatch(x -> x >= 0 && x <= chart.size("width"));
    assertThat(chart.numbers("circle", "cy")).allMatch(y -> y >= 0 && y <= chart.size("height"));
  }

  private DrawnChart draw(Run... runs) {
    return new DrawnChart(chart(runs).svg());
  }

  private static LineChart chart(Run... runs) {
    return new LineChart("Bevölkerung", "Personen", 320, List.of(runs));
  }
}
