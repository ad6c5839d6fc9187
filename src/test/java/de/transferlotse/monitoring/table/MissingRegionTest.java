package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dash means, and which regions there were. */
class MissingRegionTest {

  private static final String FHR = "mit Fachhochschulreife";

  private final Regions regions = Regions.bundled();

  @Test
  void takesADashForZeroIfTheRegionExisted() {
    CellValue value = CollectedTable.fixture("leavers-2023.csv").cell("01001", FHR, "weiblich").value();

    assertThat(value.number().orElseThrow()).isZero();
    assertThat(value.marker()).isEqualTo(Marker.NOTHING);
    assertThat(value.raw()).isEqualTo("-");
  }

  @Test
  void takesADashOfADissolvedKreisForNoSuchRegion() {
    CellValue value = CollectedTable.fixture("leavers-2023.csv").cell("13001", FHR, "weiblich").value();

    assertThat(value.number()).isEmpty();
    assertThat(value.marker()).isEqualTo(Marker.NO_SUCH_REGION);
    assertThat(value.raw()).isEqualTo("-");
  }

  @Test
  void takesADashOfAKreisThatWasNotThereYetForNoSuchRegion() {
    CollectedTable table = CollectedTable.fixture("daycare-2002-blank-headings.csv");

    assertThat(table.cell("13071", "Krippenkinder").value().marker()).isEqualTo(Marker.NO_SUCH_REGION);
    assertThat(table.cell("13053", "Krippenkinder").value().marker()).isEqualTo(Marker.NOTHING);
  }

  @Test
  void doesNotTakeTheZeroThatReplacesTheDashForANumberOfADissolvedKreis() {
    CellValue value = CollectedTable.fixture("leavers-2024-b.csv").cell("13002", FHR, "Insgesamt").value();

    assertThat(value.marker()).isEqualTo(Marker.NO_SUCH_REGION);
    assertThat(value.number()).isEmpty();
    assertThat(value.raw()).isEqualTo("0");
  }

  @Test
  void readsDashAndZeroSideBySideInOneRow() {
    CollectedTable table = CollectedTable.fixture("leavers-2024-b.csv");

    assertThat(table.cell("12064", FHR, "Insgesamt").value().marker()).isEqualTo(Marker.NOTHING);
    assertThat(table.cell("12064", FHR, "weiblich").value().marker()).isEqualTo(Marker.ZERO);
  }

  @Test
  void leavesOpenWhatARowOfDashesMeansOfARegionThatWeKnowNothingAbout() {
    CellValue value = CollectedTable.fixture("leavers-2023.csv").cell("14511", FHR, "weiblich").value();

    assertThat(value.marker()).isEqualTo(Marker.NOTHING_OR_NO_REGION);
    assertThat(value.number()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"13001,2010,EXISTED", "13001,03.09.2011,EXISTED", "13001,04.09.2011,DID_NOT_EXIST", "13001,2011,UNKNOWN",
      "13001,2012,DID_NOT_EXIST", "13071,2010,DID_NOT_EXIST", "13071,2011,UNKNOWN", "13071,31.12.2011,EXISTED",
      "13071,2012,EXISTED", "13062,1993,DID_NOT_EXIST", "13003,2002,EXISTED", "01001,1995,EXISTED", "13,1989,DID_NOT_EXIST",
      "DG,2024,EXISTED", "14511,2024,UNKNOWN"})
  void knowsWhichKreiseThereWere(String key, String time, Existence expected) {
    assertThat(regions.existence(key, TableTime.of(time).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DG", "01", "16", "01001", "13062", "13071", "031", "14511", "03241001", "13071107"})
  void knowsARegion(String key) {
    assertThat(regions.known(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "17", "13099", "13099001", "131", "17001", "999"})
  void doesNotKnowARegionThatCannotBe(String key) {
    assertThat(regions.known(key)).isFalse();
  }
}
