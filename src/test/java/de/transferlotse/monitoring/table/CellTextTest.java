package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellTextTest {

  @ParameterizedTest
  @CsvSource({"1753,1753", "'6,8',6.8", "-42,-42", "'-0,5',-0.5", "'0,07',0.07", "123456789012345678,123456789012345678"})
  void readsANumberExactly(String text, BigDecimal number) {
    CellValue value = read(text);

    assertThat(value.number()).contains(number);
    assertThat(value.marker()).isEqualTo(Marker.VALUE);
    assertThat(value.raw()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({".,UNKNOWN_OR_SECRET", "g,SECRET", "x,NOT_MEANINGFUL", "...,LATER", "…,LATER", "t,LATER", "/,UNRELIABLE",
      "u,UNRELIABLE", "'',EMPTY", "p,FLAG_ONLY"})
  void takesAMarkerForMissingAndNeverForZero(String text, Marker marker) {
    CellValue value = read(text);

    assertThat(value.marker()).isEqualTo(marker);
    assertThat(value.number()).isEmpty();
    assertThat(value.raw()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"12p,PRELIMINARY", "'12,5 r',REVISED", "12s,ESTIMATED", "12 e,FINAL", "12u,LIMITED", "12f,LIMITED", "(12),LIMITED",
      "'(12,5)',LIMITED"})
  void keepsTheFlagOfANumber(String text, Flag flag) {
    CellValue value = read(text);

    assertThat(value.missing()).isFalse();
    assertThat(value.flags()).containsExactly(flag);
  }

  @Test
  void keepsSeveralFlags() {
    assertThat(read("(12 pr)").flags()).isEqualTo(EnumSet.of(Flag.PRELIMINARY, Flag.REVISED, Flag.LIMITED));
  }

  @Test
  void takesKForZeroThatIsNotNothing() {
    assertThat(read("k").number()).contains(BigDecimal.ZERO);
    assertThat(read("k").marker()).isEqualTo(Marker.ROUNDED_TO_ZERO);
  }

  @Test
  void readsZeroByTheConventionOfItsStatisticAndYear() {
    assertThat(CellText.read("0", MarkerConvention.of("21111", 2023)).marker()).isEqualTo(Marker.BELOW_HALF);
    assertThat(CellText.read("0", MarkerConvention.of("21111", 2024)).marker()).isEqualTo(Marker.ZERO);
    assertThat(CellText.read("0,0", MarkerConvention.of("13211", 2025)).marker()).isEqualTo(Marker.BELOW_HALF);
  }

  @ParameterizedTest
  @CsvSource({"12.5", "1 000", "01", "'1,'", "',5'", "--", "()", "(", "12q", "'1,2,3'", "=1", "NaN", "1e5", "1234567890123456789"})
  void takesNothingElseForANumber(String text) {
    assertThat(read(text)).isNull();
  }

  @ParameterizedTest
  @EnumSource(Marker.class)
  void givesEachMarkerAMeaningToRead(Marker marker) {
    assertThat(marker.label()).isNotBlank();
  }

  private static CellValue read(String text) {
    return CellText.read(text, MarkerConvention.DIN_55301);
  }
}
