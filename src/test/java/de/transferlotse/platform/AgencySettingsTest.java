package de.transferlotse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencySettingsTest {

  @ParameterizedTest
  @CsvSource({
      "die, Agentur Nord-Ost, die Agentur Nord-Ost, der Agentur Nord-Ost, die Agentur Nord-Ost",
      "das, Kompetenzzentrum Süd, das Kompetenzzentrum Süd, dem Kompetenzzentrum Süd, das Kompetenzzentrum Süd",
      "der, Bildungsverbund, der Bildungsverbund, dem Bildungsverbund, den Bildungsverbund"})
  void putsTheArticleOfTheAgencyBeforeItsName(String article, String name, String nominative, String dative,
      String accusative) {
    var agency = new AgencySettings("TNO", name, article, "Impressum", "Datenschutz", "");

    assertThat(agency.nominative(name)).isEqualTo(nominative);
    assertThat(agency.dative(name)).isEqualTo(dative);
    assertThat(agency.accusative(name)).isEqualTo(accusative);
  }
}
