package de.transferlotse.monitoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.Theme;
import de.transferlotse.monitoring.table.Column;
import de.transferlotse.monitoring.table.OfficialTables;
import de.transferlotse.monitoring.table.ReadingLimits;
import de.transferlotse.monitoring.table.Regions;
import de.transferlotse.monitoring.table.TableReading;
import de.transferlotse.monitoring.table.TableSink;
import de.transferlotse.monitoring.table.TableSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogueTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final Path FIXTURES = Path.of("src/test/resources/monitoring/table");

  @Test
  void holdsEachIndicatorOfTheStarterCatalogueOnce() {
    List<String> ids = Stream.of(numbered("A", 16), numbered("B", 2), numbered("C", 6), numbered("D", 10), numbered("E", 4),
        numbered("F", 2), numbered("G", 2), numbered("H", 2), numbered("I", 2)).flatMap(one -> one).toList();

    assertThat(CATALOGUE.indicators()).extracting(Indicator::id).containsExactlyElementsOf(ids);
  }

  @ParameterizedTest
  @CsvSource({"A1,12411-01-01-4", "A2,12411-02-03-4", "A4,12411-08-01-4", "A5,12411-07-01-4", "A6,12612-01-01-4",
      "A7,12711-91-01-4", "A8,11111-01-01-4", "A8,11111-02-01-4", "A9,13211-02-05-4", "A10,13211-02-05-4", "A11,82411-01-03-4",
      "A12,82111-01-05-4", "A13,22811-01-01-4", "A14,22811-02-02-4", "A15,13111-01-03-4", "A15,13111-02-02-4",
      "A16,13111-11-04-4", "A16,13111-12-03-4", "C1,22541-01-04-4", "C1,22541-01-01-4", "C2,22543-01-01-4", "C2,22543-01-02-4",
      "C2,22543-01-03-4", "C3,22543-03-01-4", "C4,22543-04-01-4", "C5,22543-02-02-4", "D1,21111-01-03-4", "D2,21111-01-03-4",
      "D3,21111-01-03-4", "D4,21111-02-06-4", "D4,21111-02-06-4-B", "E1,21121-01-05-4", "E2,21121-02-02-4", "F1,21311-01-01-4",
      "F2,21321-01-01-4", "H2,22542-01-02-4"})
  void knowsTheTableOfEachOfficialIndicator(String id, String table) {
    assertThat(CATALOGUE.fedBy(table)).extracting(Indicator::id).contains(id);
  }

  @Test
  void saysOfEachIndicatorWhereItComesFrom() {
    assertThat(CATALOGUE.indicators()).allMatch(one -> one.official() || !one.derivedFrom().isEmpty() || !one.ownData().isEmpty());
    assertThat(CATALOGUE.indicators()).flatExtracting(Indicator::derivedFrom)
        .allMatch(id -> CATALOGUE.find((String) id).isPresent());
  }

  @Test
  void saysOfEachIndicatorWhatAPersonHasToKnow() {
    assertThat(CATALOGUE.indicators()).allSatisfy(one -> {
      assertThat(List.of(one.name(), one.unit(), one.formula(), one.time())).noneMatch(String::isBlank);
      assertThat(one.aggregation()).isNotNull();
      assertThat(one.direction()).isNotNull();
      assertThat(Theme.values()).contains(one.theme());
    });
  }

  @Test
  void warnsOfTheNewCensusWhereverThePopulationIsCounted() {
    assertThat(CATALOGUE.find("A3").orElseThrow().breaks()).singleElement()
        .matches(one -> one.year() == 2023 && one.note().contains("Zensus 2011"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"leavers-2023.csv", "leavers-2024-b.csv"})
  void findsTheColumnsOfBothGenerationsOfHeadings(String fixture) {
    SourceTable table = CATALOGUE.find("D4").orElseThrow().table("21111-02-06-4").orElseThrow();

    assertThat(columns(fixture)).extracting(table::column).filteredOn(Optional::isPresent).extracting(one -> one.get().meaning())
        .containsExactly("insgesamt", "ohne Ersten Schulabschluss", "mit Erstem Schulabschluss", "mit Mittlerem Schulabschluss",
            "darunter schulischer Teil der Fachhochschulreife", "mit Fachhochschulreife", "mit Allgemeiner Hochschulreife");
  }

  @Test
  void addsUpOnlyWhatIsAdditive() {
    SourceTable table = CATALOGUE.find("D4").orElseThrow().table("21111-02-06-4").orElseThrow();
    var total = new ArrayList<BigDecimal>();
    var parts = new ArrayList<BigDecimal>();

    read("leavers-2023.csv", cell -> {
      if (cell.region().key().equals("13003")) {
        table.column(cell.column()).filter(one -> one.meaning().equals("insgesamt"))
            .ifPresent(one -> total.add(cell.value().number().orElseThrow()));
        table.column(cell.column()).filter(SourceColumn::additive)
            .ifPresent(one -> parts.add(cell.value().number().orElseThrow()));
      }
    });

    assertThat(parts).hasSize(5);
    assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total.get(0));
  }

  @ParameterizedTest
  @CsvSource({"A9,unemployment-2025.csv,13211-02-05-4,1", "A10,unemployment-2025.csv,13211-02-05-4,1",
      "D1,schools-2023.csv,21111-01-03-4,1", "D2,schools-2023.csv,21111-01-03-4,3", "D3,schools-2023.csv,21111-01-03-4,2",
      "A1,12411-01-01-4_flat.csv,12411-01-01-4,1"})
  void findsItsColumnsInEachTableWhoseHeadingsAreKnown(String id, String fixture, String table, int count) {
    SourceTable source = CATALOGUE.find(id).orElseThrow().table(table).orElseThrow();

    assertThat(columns(fixture)).filteredOn(one -> source.column(one).isPresent()).hasSize(count);
  }

  private static List<Column> columns(String fixture) {
    return read(fixture, TableSink.NOWHERE).columns();
  }

  private static TableReading read(String fixture, TableSink sink) {
    return new OfficialTables(Regions.bundled(), ReadingLimits.usual()).read(TableSource.of(FIXTURES.resolve(fixture)), sink).get(0);
  }

  private static Stream<String> numbered(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }
}
