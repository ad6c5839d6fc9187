package de.transferlotse.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.transferlotse.calendar.Land;
import de.transferlotse.input.Rejection;
import de.transferlotse.support.EngineTest;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MunicipalitiesTest {

  @Autowired Municipalities municipalities;

  @Test
  void knowsTheTwentyThreeKommunenOfBothLaender() {
    assertThat(municipalities.all()).hasSize(23).doesNotHaveDuplicates();
    assertThat(municipalities.ofLand("13")).hasSize(8).extracting(Municipality::officeId).containsOnly("schwerin");
    assertThat(municipalities.ofLand("01")).hasSize(15).extracting(Municipality::officeId).containsOnly("kiel");
    assertThat(municipalities.ofLand("99")).isEmpty();
  }

  @Test
  void sortsAsGermanReadersLook() {
    assertThat(municipalities.all()).extracting(Municipality::shortName).containsExactly("Dithmarschen", "Flensburg",
        "Herzogtum Lauenburg", "Kiel", "Landkreis Rostock", "Lübeck", "Ludwigslust-Parchim",
        "Mecklenburgische Seenplatte", "Neumünster", "Nordfriesland", "Nordwestmecklenburg", "Ostholstein", "Pinneberg",
        "Plön", "Rendsburg-Eckernförde", "Rostock", "Schleswig-Flensburg", "Schwerin", "Segeberg", "Steinburg",
        "Stormarn", "Vorpommern-Greifswald", "Vorpommern-Rügen");
  }

  @Test
  void tellsAllAboutOne() {
    Municipality municipality = municipalities.of("13076");

    assertThat(municipality.name()).isEqualTo("Landkreis Ludwigslust-Parchim");
    assertThat(municipality.shortName()).isEqualTo("Ludwigslust-Parchim");
    assertThat(municipality.kind()).isEqualTo(MunicipalityKind.LANDKREIS);
    assertThat(municipality.land()).isEqualTo(new Land("13", "Mecklenburg-Vorpommern", "mv", "schwerin"));
    assertThat(municipality.seat()).isEqualTo("Parchim");
    assertThat(municipality.settlementType()).isEqualTo(SettlementType.SPARSELY_POPULATED);
    assertThat(municipality.nuts3()).isEqualTo("DE80O");
    assertThat(municipality.history()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
      "13076, der Landkreis Ludwigslust-Parchim, des Landkreises Ludwigslust-Parchim, "
          + "dem Landkreis Ludwigslust-Parchim, den Landkreis Ludwigslust-Parchim",
      "13072, der Landkreis Rostock, des Landkreises Rostock, dem Landkreis Rostock, den Landkreis Rostock",
      "01060, der Kreis Segeberg, des Kreises Segeberg, dem Kreis Segeberg, den Kreis Segeberg",
      "01053, der Kreis Herzogtum Lauenburg, des Kreises Herzogtum Lauenburg, dem Kreis Herzogtum Lauenburg, "
          + "den Kreis Herzogtum Lauenburg",
      "13004, die Landeshauptstadt Schwerin, der Landeshauptstadt Schwerin, der Landeshauptstadt Schwerin, "
          + "die Landeshauptstadt Schwerin",
      "13003, die Hanse- und Universitätsstadt Rostock, der Hanse- und Universitätsstadt Rostock, "
          + "der Hanse- und Universitätsstadt Rostock, die Hanse- und Universitätsstadt Rostock",
      "01001, die Stadt Flensburg, der Stadt Flensburg, der Stadt Flensburg, die Stadt Flensburg"})
  void declinesItsName(String key, String nominative, String genitive, String dative, String accusative) {
    Municipality municipality = municipalities.of(key);

    assertThat(municipality.nominative()).isEqualTo(nominative);
    assertThat(municipality.genitive()).isEqualTo(genitive);
    assertThat(municipality.dative()).isEqualTo(dative);
    assertThat(municipality.accusative()).isEqualTo(accusative);
    assertThat(municipality.declined()).hasToString(municipality.name());
  }

  @Test
  void everyKreisAndEveryStadtHasTheArticleOfItsKind() {
    assertThat(municipalities.all()).allSatisfy(municipality -> {
      boolean town = municipality.kind() == MunicipalityKind.KREISFREIE_STADT;
      String first = municipality.name().substring(0, municipality.name().indexOf(' '));
      assertThat(municipality.nominative()).isEqualTo((town ? "die " : "der ") + municipality.name());
      assertThat(municipality.dative()).isEqualTo((town ? "der " : "dem ") + municipality.name());
      assertThat(municipality.accusative()).isEqualTo((town ? "die " : "den ") + municipality.name());
      assertThat(municipality.genitive()).startsWith(town ? "der " + first : "des " + first + "es ");
      assertThat(first).isEqualTo(town ? first : municipality.kind().noun());
    });
  }

  @Test
  void landkreisIsTheWordInMecklenburgVorpommernAndKreisInSchleswigHolstein() {
    assertThat(municipalities.ofLand("13")).extracting(Municipality::kind).doesNotContain(MunicipalityKind.KREIS);
    assertThat(municipalities.ofLand("01")).extracting(Municipality::kind).doesNotContain(MunicipalityKind.LANDKREIS);
  }

  @Test
  void namesTheElectedBodyOfEachTownAsItIsCalledThere() {
    Map<String, String> bodies = municipalities.all().stream()
        .filter(municipality -> municipality.kind() == MunicipalityKind.KREISFREIE_STADT)
        .collect(Collectors.toMap(Municipality::shortName, town -> town.representation().label()));

    assertThat(bodies).isEqualTo(Map.of("Rostock", "Bürgerschaft", "Schwerin", "Stadtvertretung",
        "Lübeck", "Bürgerschaft", "Kiel", "Ratsversammlung", "Neumünster", "Ratsversammlung",
        "Flensburg", "Ratsversammlung"));
    assertThat(municipalities.of("13076").representation().genitive()).isEqualTo("des Kreistags");
    assertThat(municipalities.of("01002").representation().dative()).isEqualTo("der Ratsversammlung");
  }

  @ParameterizedTest
  @CsvSource({"13076, Landrätin oder Landrat", "01060, Landrätin oder Landrat",
      "13004, Oberbürgermeisterin oder Oberbürgermeister", "01001, Oberbürgermeisterin oder Oberbürgermeister",
      "01003, Bürgermeisterin oder Bürgermeister"})
  void namesItsHead(String key, String label) {
    assertThat(municipalities.of(key).head().label()).isEqualTo(label);
  }

  @Test
  void declinesItsHead() {
    assertThat(municipalities.of("13076").head()).isEqualTo(new GermanTerm("Landrätin oder Landrat",
        "die Landrätin oder der Landrat", "der Landrätin oder des Landrats", "der Landrätin oder dem Landrat",
        "die Landrätin oder den Landrat"));
  }

  @Test
  void smallTownsCountAsRuralWithTheirSurroundings() {
    assertThat(municipalities.all()).filteredOn(one -> one.settlementType().rural()).hasSize(18)
        .extracting(Municipality::shortName).contains("Schwerin", "Neumünster", "Flensburg");
    assertThat(municipalities.of("01002").settlementType().label()).isEqualTo("Kreisfreie Großstadt");
    assertThat(municipalities.of("01062").settlementType()).extracting(SettlementType::code).isEqualTo(2);
  }

  @Test
  void remembersEarlierProgrammes() {
    assertThat(municipalities.of("01060").history()).contains("Zielvereinbarung", "27.11.2015");
    assertThat(municipalities.all()).filteredOn(municipality -> municipality.history() != null).hasSize(10);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void asksForAMissingKommune(String key) {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> municipalities.of(key))
        .withMessage("Bitte wählen Sie eine Kommune aus.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1001", "13999", "Kiel", "13076' OR '1'='1"})
  void refusesAnUnknownKommune(String key) {
    assertThatExceptionOfType(Rejection.class).isThrownBy(() -> municipalities.of(key))
        .withMessage("Diese Kommune kennen wir nicht; bitte wählen Sie eine aus der Liste.");
  }
}
