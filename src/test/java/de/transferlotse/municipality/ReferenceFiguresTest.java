package de.transferlotse.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ReferenceFiguresTest {

  @Autowired Municipalities municipalities;
  @Autowired ReferenceFigures figures;

  @Test
  void listsTheFiguresInTheOrderOfAProfile() {
    assertThat(figures.of("13076")).extracting(ReferenceFigure::id).containsExactly("population", "population-2023",
        "population-2023-census-2011", "population-change", "area", "density", "local-municipalities",
        "school-leavers", "school-leavers-without-certificate", "share-without-certificate", "youth-unemployment");
  }

  /** The sums over the eight Kommunen of the Land were worked out apart from this program. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "population|208.092|1.573.597", "population-change|−0,6|−0,3", "area|4.766,76|23.293,82", "density|44|68",
      "local-municipalities|142|724", "school-leavers|1.748|14.104", "school-leavers-without-certificate|217|1.401",
      "share-without-certificate|12,4|9,9", "youth-unemployment|7,4|9,1"})
  void comparesLudwigslustParchimWithItsLand(String id, String value, String land) {
    ReferenceFigure figure = figure("13076", id);

    assertThat(figure.valueText()).isEqualTo(value);
    assertThat(figure.landText()).isEqualTo(land);
  }

  @Test
  void comparesWithTheUnweightedMeanOfTheSameSettlementType() {
    ReferenceFigure stormarn = figure("01062", "population");

    assertThat(stormarn.sameTypeCount()).isEqualTo(2);
    assertThat(stormarn.sameTypeMean()).isEqualByComparingTo(new BigDecimal("286098.5"));
    assertThat(figure("01062", "youth-unemployment").sameTypeText()).isEqualTo("5,3");
    assertThat(figure("13076", "population").sameTypeCount()).isEqualTo(10);
  }

  @Test
  void computesAShareOfALandFromItsPeopleAndNotFromItsShares() {
    BigDecimal ofShares = FigureSheet.mean(municipalities.ofLand("13").stream()
        .map(municipality -> figure(municipality.key(), "share-without-certificate").value()).toList());
    ReferenceFigure figure = figure("13076", "share-without-certificate");

    assertThat(figure.landValue().doubleValue()).isEqualTo(100.0 * 1401 / 14104, within(1e-9));
    assertThat(figure.landValue()).isNotEqualByComparingTo(ofShares);
  }

  @Test
  void everyFigureOfEveryKommuneHasAUnitASourceAYearAndAllComparisons() {
    for (Municipality municipality : municipalities.all()) {
      List<ReferenceFigure> ofOne = figures.of(municipality.key());
      assertThat(ofOne).as(municipality.name()).hasSize(11).allSatisfy(figure -> {
        assertThat(figure.label()).isNotBlank();
        assertThat(figure.unit()).isNotBlank();
        assertThat(figure.source()).isNotBlank();
        assertThat(figure.asOf()).contains(String.valueOf(figure.year()));
        assertThat(figure.landValue()).isNotNull();
        assertThat(figure.sameTypeMean()).isNotNull();
      });
    }
  }

  @Test
  void saysOnWhichCensusAPopulationIsBased() {
    assertThat(figure("13003", "population").asOf()).isEqualTo("31.12.2024, Basis Zensus 2022");
    assertThat(figure("13003", "population-2023-census-2011").asOf()).isEqualTo("31.12.2023, Basis Zensus 2011");
    assertThat(figure("13003", "population-change").asOf()).endsWith("Basis Zensus 2022");
  }

  @Test
  void refusesAnUnknownKommune() {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> figures.of("00000"));
  }

  private ReferenceFigure figure(String key, String id) {
    return figures.of(key).stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
  }
}
