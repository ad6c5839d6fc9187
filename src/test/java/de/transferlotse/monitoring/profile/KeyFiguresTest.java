package de.transferlotse.monitoring.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import de.transferlotse.input.Rejection;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.support.EngineTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class KeyFiguresTest {

  @Autowired Municipalities municipalities;
  @Autowired KeyFigures figures;

  @Test
  void listsTheFiguresThatShipInTheOrderOfAReport() {
    assertThat(figures.of("13076")).extracting(KeyFigure::id).containsExactly("A1", "A3", "A8 Fläche", "A8 Dichte",
        "A8 Gemeinden", "A10 15 bis unter 25 Jahre", "D4", "D4 ohne Ersten Schulabschluss", "D5", "D6");
  }

  /** The sums over the eight Kommunen of the Land were worked out apart from this program. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A1|208.092|1.573.597", "A3|−0,6|−0,3", "A8 Fläche|4.766,76|23.293,82", "A8 Dichte|44|68",
      "A8 Gemeinden|142|724", "D4|1.748|14.104", "D4 ohne Ersten Schulabschluss|217|1.401",
      "D5|12,41|9,93", "A10 15 bis unter 25 Jahre|7,4|9,1"})
  void comparesLudwigslustParchimWithItsLand(String id, String value, String land) {
    KeyFigure figure = figure("13076", id);

    assertThat(figure.valueText()).isEqualTo(value);
    assertThat(figure.landText()).isEqualTo(land);
  }

  @Test
  void comparesWithTheUnweightedMeanOfTheSameSettlementType() {
    KeyFigure stormarn = figure("01062", KeyFigures.POPULATION);

    assertThat(stormarn.sameTypeCount()).isEqualTo(2);
    assertThat(stormarn.sameTypeMean()).isEqualByComparingTo(new BigDecimal("286098.5"));
    assertThat(figure("01062", KeyFigures.YOUTH_UNEMPLOYMENT).sameTypeText()).isEqualTo("5,3");
    assertThat(figure("13076", KeyFigures.POPULATION).sameTypeCount()).isEqualTo(10);
  }

  @Test
  void computesAShareOfALandFromItsPeopleAndNotFromItsShares() {
    assertThat(figure("13076", "D5").landValue().doubleValue()).isEqualTo(100.0 * 1401 / 14104, within(1e-9));
  }

  @Test
  void everyFigureOfEveryKommuneHasAUnitASourceAYearAndAllComparisons() {
    for (Municipality municipality : municipalities.all()) {
      List<KeyFigure> ofOne = figures.of(municipality.key());
      assertThat(ofOne).as(municipality.name()).hasSize(10).allSatisfy(figure -> {
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
    assertThat(figure("13003", KeyFigures.POPULATION).asOf()).isEqualTo("31.12.2024, Basis Zensus 2022");
    assertThat(figure("13003", KeyFigures.POPULATION_CHANGE).asOf()).endsWith("Basis Zensus 2022");
  }

  @Test
  void refusesAnUnknownKommune() {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> figures.of("00000"));
  }

  private KeyFigure figure(String key, String id) {
    return figures.of(key).stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
  }
}
