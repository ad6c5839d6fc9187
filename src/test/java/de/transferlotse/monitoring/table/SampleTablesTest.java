package de.transferlotse.monitoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reader against real files, which are not part of the repository; the fixtures prove the same cases without them.
 */
class SampleTablesTest {

  private static final Path SAMPLES = Path.of("../shared/samples");
  private static final Map<String, CollectedTable> READ = new ConcurrentHashMap<>();

  private static final Set<String> WITHOUT = Set.of("ohne Hauptschulabschluss", "ohne Ersten Schulabschluss");
  private static final List<Set<String>> PARTS = List.of(WITHOUT, Set.of("mit Hauptschulabschluss", "mit Erstem Schulabschluss"),
      Set.of("mit Mittlerem Abschluss", "mit Mittlerem Schulabschluss"), Set.of("mit Fachhochschulreife"),
      Set.of("mit allgemeiner Hochschulreife", "mit Allgemeiner und fachgebundener Hochschulreife"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      13003 | 1753 | 171 | 9.75 | 0 | 7.4
      13004 | 1040 | 101 | 9.71 | 0 | 12.1
      13071 | 2400 | 255 | 10.62 | 0 | 11.2
      13072 | 1895 | 148 | 7.81 | 0 | 7.4
      13073 | 1860 | 164 | 8.82 | 0 | 10.1
      13074 | 1392 | 113 | 8.12 | 0 | 7.4
      13075 | 2016 | 232 | 11.51 | 0 | 10.3
      13076 | 1748 | 217 | 12.41 | 0 | 7.4
      13 | 14104 | 1401 | 9.93 | 0 | 9.1
      01001 | 1059 | 90 | 8.50 | 0 | 6.7
      01002 | 1959 | 210 | 10.72 | -3 | 6.0
      01003 | 1815 | 201 | 11.07 | 3 | 7.6
      01004 | 993 | 126 | 12.69 | 0 | 8.5
      01051 | 1170 | 135 | 11.54 | 0 | 6.9
      01053 | 1632 | 168 | 10.29 | 0 | 6.0
      01054 | 1488 | 171 | 11.49 | 3 | 4.9
      01055 | 1572 | 171 | 10.88 | 0 | 4.6
      01056 | 2892 | 249 | 8.61 | -3 | 6.0
      01057 | 990 | 90 | 9.09 | -3 | 5.2
      01058 | 2112 | 222 | 10.51 | 0 | 5.5
      01059 | 1671 | 189 | 11.31 | -3 | 6.1
      01060 | 2415 | 201 | 8.32 | 3 | 4.4
      01061 | 1161 | 123 | 10.59 | 0 | 6.7
      01062 | 2220 | 153 | 6.89 | -3 | 4.6
      01 | 25152 | 2499 | 9.94 | -3 | 5.8
      """)
  void findsTheGoldenValuesWhereTheSamplesAre(String key, BigDecimal total, BigDecimal without, BigDecimal quota,
      BigDecimal difference, BigDecimal youthUnemployment) {
    CollectedTable leavers = sample("21111-02-06-4_2023_classic.csv");
    CollectedTable unemployment = sample("13211-02-05-4_2025_classic.csv");

    assertThat(number(leavers, key, Set.of("Insgesamt"))).isEqualByComparingTo(total);
    assertThat(number(leavers, key, WITHOUT)).isEqualByComparingTo(without);
    assertThat(without.scaleByPowerOfTen(2).divide(total, 2, RoundingMode.HALF_EVEN)).isEqualByComparingTo(quota);
    assertThat(sumOfParts(leavers, key).subtract(total)).isEqualByComparingTo(difference);
    assertThat(unemployment.number(key, "Arbeitslosenquote bez. auf alle zivile Erwerbsp.", "15 bis unter 25 Jahre", "Prozent"))
        .isEqualByComparingTo(youthUnemployment);
  }

  @Test
  void findsTheSameColumnsByMeaningInTheNextGenerationOfHeadingsWhereTheSamplesAre() {
    CollectedTable leavers = sample("21111-02-06-4-B_2024_classic_excerpt_MV_SH.csv");

    assertThat(number(leavers, "13003", Set.of("Insgesamt"))).isEqualByComparingTo("1747");
    assertThat(number(leavers, "13003", WITHOUT)).isEqualByComparingTo("168");
    assertThat(sumOfParts(leavers, "13003")).isEqualByComparingTo("1747");
    assertThat(sumOfParts(leavers, "01001")).isEqualByComparingTo("1107");
  }

  @Test
  void readsEachSampleWithoutANoticeWhereTheSamplesAre() throws IOException {
    assumeThat(SAMPLES).isDirectory();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")).toList();

      assertThat(names).hasSizeGreaterThanOrEqualTo(6)
          .allSatisfy(name -> assertThat(sample(name).reading().notices()).isEmpty());
    }
  }

  @Test
  void knowsOnWhichKreiseTheFiguresOf2002StandWhereTheSamplesAre() {
    CollectedTable daycare = sample("22541-01-01-4_2002_classic.csv");

    assertThat(daycare.cells()).filteredOn(cell -> cell.region().key().matches("1307[1-6]")).hasSize(66)
        .allMatch(cell -> cell.value().marker() == Marker.NO_SUCH_REGION);
    assertThat(daycare.cells()).filteredOn(cell -> cell.region().key().matches("130(0[1-6]|5\\d|6[0-2])"))
        .noneMatch(cell -> cell.value().missing());
  }

  @Test
  void readsTheFlatFileByItsRegionsAndSexWhereTheSamplesAre() {
    CollectedTable population = sample("12411-01-01-4_2024_ffcsv_excerpt_MV_SH.csv");

    assertThat(population.number("13072", "Insgesamt")).isEqualByComparingTo("218721");
    assertThat(population.number("01003", "männlich").add(population.number("01003", "weiblich")))
        .isEqualByComparingTo(population.number("01003", "Insgesamt"));
    assertThat(population.cells()).filteredOn(cell -> cell.value().missing()).hasSize(48)
        .allMatch(cell -> cell.value().marker() == Marker.NO_SUCH_REGION);
  }

  @Test
  void readsKindsOfSchoolsWithTheirBlockedCellsWhereTheSamplesAre() {
    CollectedTable schools = sample("21111-01-03-4_2023_classic_excerpt_MV_SH.csv");

    assertThat(schools.number("DG", "Gymnasien", "weiblich")).isEqualByComparingTo("1196430");
    assertThat(schools.cell("DG", "Grundschulen", "7. Klassenstufe").value().marker()).isEqualTo(Marker.NOT_MEANINGFUL);
  }

  private static BigDecimal number(CollectedTable table, String key, Set<String> anyOf) {
    return table.cells().stream().filter(cell -> cell.region().key().equals(key)).filter(cell -> {
      List<String> headings = cell.column().headings();
      return anyOf.contains(headings.get(1)) && headings.get(2).equals("Insgesamt");
    }).map(cell -> cell.value().number().orElseThrow()).reduce((one, another) -> {
      throw new AssertionError("two columns mean " + anyOf);
    }).orElseThrow();
  }

  private static BigDecimal sumOfParts(CollectedTable table, String key) {
    return PARTS.stream().map(part -> number(table, key, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static CollectedTable sample(String name) {
    assumeThat(SAMPLES).isDirectory();
    return READ.computeIfAbsent(name, key -> CollectedTable.of(TableSource.of(SAMPLES.resolve(key))));
  }
}
