package de.transferlotse.monitoring.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanNumberTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"0|0|0", "1234|0|1234", "12,5|2|12.5", "12,50|2|12.5", "100|2|100", "12,0|0|12",
      "1.234.567|2|1234567", "1.234,5|2|1234.5", "1.234|0|1234", "' 1 234 '|0|1234", "1\u00a0234\u202f567,8|2|1234567.8",
      "999999999999999|0|999999999999999"})
  void understandsWhatCanBeReadInOneWayOnly(String typed, int decimals, String number) {
    assertThat(GermanNumber.of(typed, decimals)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k. A.", "k.A.", "kA", "K. a.", "keine Angabe"})
  void aValueThatThereIsNotIsNoNumber(String typed) {
    assertThat(GermanNumber.of(typed, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1.234|2|kann zweierlei heißen; bitte schreiben Sie 1234 oder 1,234",
      "12.5|2|hat einen Punkt; bitte schreiben Sie ein Komma: 12,5", "1.5|0|hat einen Punkt", "1,234.5|2|englisch geschrieben",
      "1,234,567|0|englisch geschrieben", "-5|0|kleiner als null", "−5|0|kleiner als null", "-|0|kann null oder „keine Angabe“ heißen",
      "12,5 %|2|ist ein Anteil", "=1+1|0|ist keine Zahl", "=cmd|0|ist keine Zahl", "abc|0|ist keine Zahl", "1e5|0|ist keine Zahl",
      "01001|0|beginnt mit einer Null", "12,5|0|ist keine ganze Zahl", "1,234|2|hat mehr als 2 Nachkommastellen",
      "12 Kinder|0|ist keine Zahl", "ca. 100|0|ist keine Zahl", "1.23.456|0|ist keine Zahl", "12,|1|ist keine Zahl",
      "1'234|0|ist keine Zahl", "١٢|0|ist keine Zahl", "9999999999999999|0|ist keine Zahl"})
  void asksInsteadOfGuessingAndRepeatsTheText(String typed, int decimals, String why) {
    assertThatThrownBy(() -> GermanNumber.of(typed, decimals)).isInstanceOf(Rejection.class)
        .hasMessageStartingWith("„" + typed.strip() + "“ ").hasMessageContaining(why);
  }
}
