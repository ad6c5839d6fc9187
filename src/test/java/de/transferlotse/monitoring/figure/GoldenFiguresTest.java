package de.transferlotse.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures out of real files, which are not part of the repository, and of small ones in the same layouts, which are. */
class GoldenFiguresTest {

  private static final Path SAMPLES = Path.of("../shared/samples");
  private static final Path FIXTURES = Path.of("src/test/resources/monitoring/table");

  private static FigureList real;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      13003 | 9.75 | 7.4
      13004 | 9.71 | 12.1
      13071 | 10.62 | 11.2
      13072 | 7.81 | 7.4
      13073 | 8.82 | 10.1
      13074 | 8.12 | 7.4
      13075 | 11.51 | 10.3
      13076 | 12.41 | 7.4
      01001 | 8.50 | 6.7
      01002 | 10.72 | 6.0
      01003 | 11.07 | 7.6
      01004 | 12.69 | 8.5
      01051 | 11.54 | 6.9
      01053 | 10.29 | 6.0
      01054 | 11.49 | 4.9
      01055 | 10.88 | 4.6
      01056 | 8.61 | 6.0
      01057 | 9.09 | 5.2
      01058 | 10.51 | 5.5
      01059 | 11.31 | 6.1
      01060 | 8.32 | 4.4
      01061 | 10.59 | 6.7
      01062 | 6.89 | 4.6
      """)
  void worksOutTheGoldenQuotasWhereTheSamplesAre(String key, BigDecimal quota, BigDecimal youth) {
    Figure without = figure(real(), key, "D5");

    assertThat(without.shown(without.latest().number())).isEqualTo(quota);
    assertThat(figure(real(), key, "A10 15 bis unter 25 Jahre").latest().number()).isEqualByComparingTo(youth);
  }

  @ParameterizedTest
  @CsvSource({"13003,9.93,9.1", "01001,9.94,5.8"})
  void setsTheLandBesideThemWhereTheSamplesAre(String key, BigDecimal quota, BigDecimal youth) {
    assertThat(figure(real(), key, "D5").comparison().land().setScale(2, RoundingMode.HALF_UP)).isEqualTo(quota);
    assertThat(figure(real(), key, "A10 15 bis unter 25 Jahre").comparison().land()).isEqualByComparingTo(youth);
  }

  @Test
  void setsGermanyAndTheTypeBesideThemWhereTheSamplesAre() {
    Comparison rostock = figure(real(), "13003", "D5").comparison();

    assertThat(rostock.germany().setScale(2, RoundingMode.HALF_UP)).isEqualTo("7.12");
    assertThat(rostock.typeCount()).isEqualTo(3);
    assertThat(rostock.typeWeighted().setScale(2, RoundingMode.HALF_UP)).isEqualTo("10.53");
    assertThat(rostock.typePlain().setScale(2, RoundingMode.HALF_UP)).isEqualTo("10.52");
  }

  @Test
  void showsTheKindsOfSchoolsOfAKommuneInTheirOrderWhereTheSamplesAre() {
    List<Figure> schools = real().of("13003", ValueSheet.files("Amt")).stream()
        .filter(one -> one.id().text().equals("D1 Schulen")).toList();

    assertThat(schools).extracting(Figure::aspect).containsExactly("", "Grundschulen", "Schularten mit mehreren Bildungsgängen",
        "Integrierte Gesamtschulen", "Gymnasien", "Freie Waldorfschulen", "Sonderschulen/Förderschulen", "Abendschulen und Kollegs");
    assertThat(schools.get(0).latest().number()).isEqualByComparingTo("62");
    assertThat(schools.get(0).latest().asOf()).isEqualTo("Schuljahr 2023/24");
  }

  @ParameterizedTest
  @CsvSource({"13003,9.43", "13072,10.42", "01001,9.88"})
  void worksOutTheQuotasOfASmallFile(String key, BigDecimal quota) {
    FigureList own = new ValueSheet().table(FIXTURES.resolve("leavers-2023.csv"), "21111-02-06-4", "").list();

    assertThat(figure(own, key, "D5").latest().number().setScale(2, RoundingMode.HALF_UP)).isEqualTo(quota);
    assertThat(figure(own, key, "D5").comparison().germany()).isEqualByComparingTo("9");
  }

  @Test
  void worksOutTheSameAcrossTwoGenerationsOfHeadings() {
    ValueSheet both = new ValueSheet().table(FIXTURES.resolve("leavers-2023.csv"), "21111-02-06-4", "")
        .table(FIXTURES.resolve("leavers-2024-b.csv"), "21111-02-06-4-B", "");

    assertThat(both.figure("13003", "D5").trend()).extracting(Point::asOf).containsExactly("Abgangsjahr 2023", "Abgangsjahr 2024");
  }

  @Test
  void worksOutPupilsForEachSchoolOfASmallFile() {
    ValueSheet schools = new ValueSheet().table(FIXTURES.resolve("schools-2023.csv"), "21111-01-03-4", "");

    assertThat(schools.figure("01001", "D2 je Schule", "Gymnasien").latest().number()).isEqualByComparingTo("800.4");
  }

  private static Figure figure(FigureList list, String key, String id) {
    Map<String, Figure> figures = list.of(key, ValueSheet.files("Amt")).stream().filter(one -> one.aspect().isEmpty())
        .collect(Collectors.toMap(one -> one.id().text(), one -> one));
    return figures.get(id);
  }

  private static FigureList real() {
    assumeThat(SAMPLES).isDirectory();
    if (real == null) {
      real = new ValueSheet().table(SAMPLES.resolve("21111-02-06-4_2023_classic.csv"), "21111-02-06-4", "")
          .table(SAMPLES.resolve("13211-02-05-4_2025_classic.csv"), "13211-02-05-4", "")
          .table(SAMPLES.resolve("21111-01-03-4_2023_classic_excerpt_MV_SH.csv"), "21111-01-03-4", "")
          .table(SAMPLES.resolve("12411-01-01-4_2024_ffcsv_excerpt_MV_SH.csv"), "12411-01-01-4", "Zensus 2022").list();
    }
    return real;
  }
}
