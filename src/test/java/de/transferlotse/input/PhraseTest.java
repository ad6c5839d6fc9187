package de.transferlotse.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Bildungsziele mit Messgrößen. | Bildungsziele mit Messgrößen",
      "bis Ende 2026.. | bis Ende 2026",
      "0,5 VZÄ; | 0,5 VZÄ",
      "Sitzungen, Beschlüsse usw. | Sitzungen, Beschlüsse usw.",
      "Fachdienste u. a. | Fachdienste u. a.",
      "mindestens 75 % | mindestens 75 %",
      "Wirkt es? | Wirkt es?",
      " | "})
  void losesItsFullStopButNoAbbreviation(String typed, String phrase) {
    assertThat(Phrase.of(typed)).isEqualTo(phrase);
  }
}
