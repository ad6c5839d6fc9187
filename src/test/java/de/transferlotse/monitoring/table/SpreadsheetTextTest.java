package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|'/C calc'!A0", "+49 431 1", "-2+3", "@SUM(A1)", "  =1+1", "\t=1", "\rText", "＝1+1"})
  void keepsASpreadsheetFromRunningAText(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "Kiel, kreisfreie Stadt", "a=b", "31.12.2024", "01001"})
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(SpreadsheetText.harmless(text)).isEqualTo(text);
  }
}
