package de.transferlotse.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparklineTest {

  @Test
  void saysAllNumbersInWords() {
    assertThat(draw(new Run("", Runs.spots(2022, "7.1", null, "7.4"))).spoken()).isEqualTo("Verlauf. 2022: 7.1; 2023: fehlt; 2024: 7.4.");
  }

  @Test
  void endsInAPoint() {
    DrawnChart line = draw(new Run("", Runs.spots(2022, "1", "2", "3")));

    assertThat(line.elements("polyline")).hasSize(1);
    assertThat(line.elements("circle")).hasSize(1);
    assertThat(line.elements("polyline").get(0).getAttribute("points")).endsWith(line.numbers("circle", "cx").get(0) + ","
        + line.numbers("circle", "cy").get(0));
  }

  @Test
  void neverJoinsTwoWaysOfCounting() {
    assertThat(draw(new Run("Zensus 2011", Runs.spots(2022, "10", "11")), new Run("Zensus 2022", Runs.spots(2023, "9", "8")))
        .elements("polyline")).hasSize(2);
  }

  @Test
  void marksAValueThatStandsAlone() {
    DrawnChart line = draw(new Run("", Runs.spots(2021, "1", null, "3", "4")));

    assertThat(line.elements("polyline")).hasSize(1);
    assertThat(line.elements("circle")).hasSize(2);
  }

  @Test
  void needsTwoNumbersToBeACourse() {
    assertThat(sparkline(new Run("", Runs.spots(2023, null, "3"))).drawable()).isFalse();
    assertThat(sparkline(new Run("", Runs.spots(2022, "2", null, "3"))).drawable()).isTrue();
    assertThat(sparkline().drawable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"5,5,5", "-3,0,-8", "83456012,83577140,82999999"})
  void keepsAllValuesInsideWhateverTheirSize(String first, String second, String third) {
    DrawnChart line = draw(new Run("", Runs.spots(2022, first, second, third)));

    for (String point : line.elements("polyline").get(0).getAttribute("points").split(" ")) {
      assertThat(Double.parseDouble(point.split(",")[0])).isBetween(0.0, line.size("width"));
      assertThat(Double.parseDouble(point.split(",")[1])).isBetween(0.0, line.size("height"));
    }
  }

  private static DrawnChart draw(Run... runs) {
    return new DrawnChart(sparkline(runs).svg());
  }

  private static Sparkline sparkline(Run... runs) {
    return new Sparkline("Verlauf", List.of(runs));
  }
}
