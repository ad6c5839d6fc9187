package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CutFileTest {

  private static final String CLASSIC = "leavers-2023.csv";
  private static final String FLAT = "12411-01-01-4_flat.csv";
  private static final byte[] CLASSIC_FILE = CollectedTable.bytes(CLASSIC);
  private static final byte[] FLAT_FILE = CollectedTable.bytes(FLAT);

  /** All lengths but the last: without the end of its last line the file still says all that it said. */
  static IntStream classicLengths() {
    return IntStream.range(0, CLASSIC_FILE.length - 1);
  }

  static IntStream flatLengths() {
    return IntStream.range(0, FLAT_FILE.length).filter(length -> length == 0 || FLAT_FILE[length - 1] != '\n');
  }

  @ParameterizedTest
  @MethodSource("classicLengths")
  void refusesAClassicTableCutAnywhere(int length) {
    assertThatThrownBy(() -> CollectedTable.of(CLASSIC, Arrays.copyOf(CLASSIC_FILE, length))).isInstanceOf(TableFault.class);
  }

  @Test
  void takesAClassicTableThatLacksOnlyTheEndOfItsLastLine() {
    assertThat(CollectedTable.of(CLASSIC, Arrays.copyOf(CLASSIC_FILE, CLASSIC_FILE.length - 1)).said())
        .isEqualTo(CollectedTable.fixture(CLASSIC).said());
  }

  @ParameterizedTest
  @MethodSource("flatLengths")
  void refusesAFlatFileCutInsideALine(int length) {
    assertThatThrownBy(() -> CollectedTable.of(FLAT, Arrays.copyOf(FLAT_FILE, length))).isInstanceOf(TableFault.class);
  }

  @Test
  void canOnlySuspectACutBetweenTwoRowsOfAFlatFileBecauseItHasNoEndMarker() {
    int cut = new String(FLAT_FILE, CollectedTable.WESTERN).lastIndexOf('\n', FLAT_FILE.length - 2) + 1;

    CollectedTable read = CollectedTable.of(FLAT, Arrays.copyOf(FLAT_FILE, cut));

    assertThat(read.cells()).hasSize(11);
    assertThat(read.reading().notices()).extracting(Notice::text).singleElement().asString()
        .contains("Die Datei kann abgeschnitten oder ein Ausschnitt sein.");
  }
}
