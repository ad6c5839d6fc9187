package de.transferlotse.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartTest {

  private static final List<String> COMPONENTS = List.of("K1 Strategische Ziele", "K2 Daten & <Berichte>");

  @Test
  void saysAllLevelsInWords() {
    BarChart chart = new BarChart("Einschätzungen", COMPONENTS,
        List.of(new Series("Kommune", List.of(2, 3)), new Series("Agentur", Arrays.asList(1, null))));
    Element svg = parse(chart.svg());
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.hasAttribute("alt")).isFalse();
    assertThat(svg.getAttribute("aria-label")).isEqualTo("Einschätzungen. K1 Strategische Ziele: Kommune Stufe 2, Agentur Stufe 1; "
        + "K2 Daten & <Berichte>: Kommune Stufe 3, Agentur ohne Angabe.");
  }

  @Test
  void drawsABarPerRating() {
    BarChart chart = new BarChart("Einschätzungen", COMPONENTS, List.of(new Series("Kommune", List.of(0, 4))));
    Element svg = parse(chart.svg());
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(3);
    assertThat(((Element) svg.getElementsByTagName("rect").item(2)).getAttribute("width")).isEqualTo("392.0");
  }

  @Test
  void showsBeforeAndAfter() {
    BeforeAfterChart chart = new BeforeAfterChart("Entwicklung", COMPONENTS,
        new Series("2026", List.of(1, 2)), new Series("2029", List.of(3, 2)));
    assertThat(parse(chart.svg()).getAttribute("aria-label"))
        .isEqualTo("Entwicklung. K1 Strategische Ziele: 2026 Stufe 1, 2029 Stufe 3; K2 Daten & <Berichte>: 2026 Stufe 2, 2029 Stufe 2.");
  }

  @Test
  void refusesLevelsOffTheScaleAndMissingOnes() {
    assertThatThrownBy(() -> new Series("Kommune", List.of(5))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BarChart("x", COMPONENTS, List.of(new Series("Kommune", List.of(1)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Element parse(String svg) {
    return new DrawnChart(svg).svg();
  }
}
