package de.transferlotse.monitoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.municipality.Municipalities;
import de.transferlotse.municipality.Municipality;
import de.transferlotse.support.EngineTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ShippedFiguresTest {

  private static final Path FACTS = Path.of("../shared/municipalities.csv");
  private static final List<FigureId> ALL = FigureIds.of("A1", "A8 Fläche", "A8 Gemeinden", "D4",
      "D4 ohne Ersten Schulabschluss", "D4 mit Erstem Schulabschluss", "D4 mit Mittlerem Schulabschluss",
      "D4 mit Fachhochschulreife", "D4 mit Allgemeiner Hochschulreife", "A10 15 bis unter 25 Jahre");
  private static final List<FigureId> OF_LANDS = ALL.subList(3, ALL.size());
  private static final String SOURCES = "source;table;unit;title;citation;retrieved\n"
      + "leavers;21111-02-06-4;Personen;Absolvierende;Statistische Ämter (dl-de/by-2-0);2025-03-13\n";

  @Autowired
  private ShippedFigures shipped;
  @Autowired
  private StoredValues values;
  @Autowired
  private FigureImports imports;
  @Autowired
  private StoredTables tables;
  @Autowired
  private Previews previews;
  @Autowired
  private Municipalities municipalities;
  @Autowired
  private JdbcClient jdbc;

  @BeforeEach
  void aFirstStart() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
    shipped.takeIn(ShippedData.bundled());
  }

  @Test
  void everyKommuneHasEveryFigureWithYearAndSource() {
    for (Municipality one : municipalities.all()) {
      List<Value> known = values.of(List.of(one.key()), ALL);
      assertThat(known).as(one.name()).extracting(Value::id).containsAll(ALL);
      Map<Long, SourceFile> files = values.files(known.stream().map(Value::file).distinct().toList());
      assertThat(known).as(one.name()).allSatisfy(value -> {
        assertThat(value.number()).isNotNull();
        assertThat(value.year()).isBetween(2023, 2025);
        assertThat(files.get(value.file()).citation()).containsPattern("Statisti.*(Tabelle|Gemeindeverzeichnis)");
        assertThat(files.get(value.file()).table()).isNotBlank();
      });
    }
  }

  @Test
  void bothLaenderAndGermanyHaveLeaversAndYouthUnemployment() {
    for (String region : List.of("01", "13", "DG")) {
      assertThat(values.of(List.of(region), OF_LANDS)).as(region).extracting(Value::id)
          .containsExactlyInAnyOrderElementsOf(OF_LANDS);
    }
  }

  @Test
  void populationOfTheEndOf2023StandsOnBothCensuses() {
    assertThat(values.of(List.of("13003"), FigureIds.of("A1")))
        .extracting(value -> value.period().text() + " " + value.basis() + " " + value.raw())
        .containsExactlyInAnyOrder("31.12.2024 Zensus 2022 205307", "31.12.2023 Zensus 2022 204948",
            "31.12.2023 Zensus 2011 210795");
  }

  @Test
  void theValuesHaveTheirLineInTheFile() throws IOException {
    Value value = one("13004", "D4 ohne Ersten Schulabschluss");
    String line = Files.readAllLines(Path.of("src/main/resources/data/figures.csv")).get(value.line() - 1);
    assertThat(line).isEqualTo("school-leavers;13004;D4 ohne Ersten Schulabschluss;;2023;101");
  }

  @Test
  void theyEqualTheFactsTheyWereMadeFrom() throws IOException {
    assumeThat(FACTS).exists();
    List<String> lines = Files.readAllLines(FACTS);
    List<String> head = List.of(lines.get(0).split(";"));
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> fact = new HashMap<>();
      String[] cells = line.split(";", -1);
      head.forEach(name -> fact.put(name, cells[head.indexOf(name)]));
      String key = fact.get("ags");
      assertThat(population(key, 2024, "Zensus 2022")).isEqualByComparingTo(fact.get("einwohner_2024_12_31"));
      assertThat(population(key, 2023, "Zensus 2022")).isEqualByComparingTo(fact.get("einwohner_2023_12_31_zensus2022"));
      assertThat(population(key, 2023, "Zensus 2011")).isEqualByComparingTo(fact.get("einwohner_2023_12_31_zensus2011"));
      assertThat(one(key, "A8 Fläche").number()).isEqualByComparingTo(fact.get("flaeche_km2_2023"));
      assertThat(one(key, "A8 Gemeinden").number()).isEqualByComparingTo(fact.get("gemeinden_2024"));
      assertThat(one(key, "D4").number()).isEqualByComparingTo(fact.get("absolvierende_2023"));
      assertThat(one(key, "D4 ohne Ersten Schulabschluss").number()).isEqualByComparingTo(fact.get("ohne_hsa_2023"));
      assertThat(one(key, "A10 15 bis unter 25 Jahre").number()).isEqualByComparingTo(fact.get("jugend_alq_2025_prozent"));
    }
  }

  @Test
  void startingAgainChangesNothing() {
    List<Long> before = state();
    shipped.takeIn(ShippedData.bundled());
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void nodesThatStartAtTheSameMomentTakeThemInOnce() throws Exception {
    ShippedData release = ShippedData.of(SOURCES, facts("13004;D4;;2023;7"));
    try (var nodes = new Nodes()) {
      nodes.all(() -> shipped.takeIn(release));
    }
    assertThat(jdbc.sql("select count(*) from figure_import").query(Long.class).single()).isEqualTo(2);
  }

  @Test
  void aTableThatSomebodyImportsWins() {
    take(TableFiles.leavers("13.03.2025", 2643));
    Value schwerin = one("13004", "D4");
    assertThat(schwerin.number()).isEqualByComparingTo("2643");
    assertThat(values.files(List.of(schwerin.file())).get(schwerin.file()).name()).isEqualTo("leavers-13.03.2025.csv");
  }

  @Test
  void anotherReleaseCorrectsWhatTheOneBeforeShipped() {
    shipped.takeIn(ShippedData.of(SOURCES, facts("13004;D4;;2023;1041")));
    assertThat(one("13004", "D4").number()).isEqualByComparingTo("1041");
    assertThat(one("13003", "D4").number()).isEqualByComparingTo("1753");
  }

  @Test
  void anotherReleaseNeverOverwritesWhatPeopleImportedLater() {
    take(TableFiles.leavers("13.03.2025", 2643));
    shipped.takeIn(ShippedData.of(SOURCES, facts("13004;D4;;2023;1041")));
    assertThat(one("13004", "D4").number()).isEqualByComparingTo("2643");
  }

  @Test
  void whatSomebodyTookBackDoesNotComeAgainWithTheNextStart() {
    long id = imports.decided(1, 0).get(0).id();
    imports.takeBack(id, "leitung");
    shipped.takeIn(ShippedData.bundled());
    assertThat(values.of(List.of("13004"), ALL)).isEmpty();
  }

  private static String facts(String fact) {
    return "source;region;figure;basis;time;value\nleavers;" + fact + "\n";
  }

  private void take(TableSource file) {
    long id = imports.preview(List.of(file), "leitung").id();
    tables.confirm(id, false, previews.files(id, List.of()).get(0).counts().seal());
  }

  private Value one(String region, String figure) {
    return values.of(List.of(region), FigureIds.of(figure)).get(0);
  }

  private BigDecimal population(String region, int year, String basis) {
    return values.of(List.of(region), FigureIds.of("A1")).stream()
        .filter(value -> value.year() == year && value.basis().equals(basis)).findFirst().orElseThrow().number();
  }

  private List<Long> state() {
    return List.of(count("figure_import"), count("figure_file"), count("figure_value"), count("figure_value_replaced"),
        count("figure_staged"));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static final class FigureIds {

    static List<FigureId> of(String... texts) {
      return List.of(texts).stream().map(FigureId::of).toList();
    }
  }

  /** Several nodes that do the same at once. */
  private static final class Nodes implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    void all(Runnable work) throws Exception {
      for (var one : threads.invokeAll(Collections.nCopies(4, (Callable<Void>) () -> {
        work.run();
        return null;
      }))) {
        one.get();
      }
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
