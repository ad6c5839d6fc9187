package de.transferlotse.monitoring.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.table.TableSource;
import de.transferlotse.support.EngineTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class FigureImportsTest {

  private static final String USER = "beratung-schwerin";
  private static final FigureId LEAVERS = FigureId.of("D4");
  private static final List<String> OURS = List.of("13004", "13072", "01001");

  @Autowired
  private FigureImports imports;
  @Autowired
  private StoredTables tables;
  @Autowired
  private Previews previews;
  @Autowired
  private StoredValues values;
  @Autowired
  private JdbcClient jdbc;

  @BeforeEach
  void nothingIsStored() {
    jdbc.sql("truncate figure_import, figure_file, figure_series, figure_value, figure_value_replaced, figure_staged cascade").update();
  }

  @Test
  void storesEachValueWithItsFileLineAndRetrieval() {
    take(TableFiles.leavers("13.03.2025", 2643));
    Value schwerin = leavers("13004");
    assertThat(schwerin.number()).isEqualByComparingTo("2643");
    assertThat(schwerin.line()).isEqualTo(31);
    SourceFile file = values.files(List.of(schwerin.file())).get(schwerin.file());
    assertThat(file.name()).isEqualTo("leavers-13.03.2025.csv");
    assertThat(file.retrievedAt()).isEqualTo("2025-03-13T15:40:08Z");
    assertThat(file.citation()).isEqualTo("Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland, "
        + "Tabelle 21111-02-06-4, abgerufen am 13.03.2025 (dl-de/by-2-0)");
  }

  @Test
  void previewTellsWhatWasRecognisedAndStoresNothing() {
    long id = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    PreviewedFile file = previews.files(id, OURS).get(0);
    assertThat(file.table()).isEqualTo("21111-02-06-4");
    assertThat(file.years()).isEqualTo("2023");
    assertThat(file.municipalities()).isEqualTo(3);
    assertThat(file.columns()).filteredOn(column -> column.indicators().contains("D4 Absolvierende und Abgehende nach Abschluss")).hasSize(7);
    assertThat(file.counts().fresh()).isEqualTo(file.values());
    assertThat(file.missing()).anySatisfy(missing -> {
      assertThat(missing.reason()).isEqualTo("das Gebiet gab es zu dieser Zeit nicht");
      assertThat(missing.count()).isEqualTo(28);
    });
    assertThat(file.retrievalTold()).isFalse();
    assertThat(stored()).isZero();
  }

  @Test
  void takingTheSameFileInTwiceChangesNothing() {
    take(TableFiles.leavers("13.03.2025", 2643));
    long before = stored();
    long id = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    PreviewedFile file = previews.files(id, OURS).get(0);
    assertThat(file.counts().nothingNew()).isTrue();
    assertThat(file.earlier()).isNotNull();
    confirm(id, false);
    assertThat(stored()).isEqualTo(before);
    assertThat(replaced()).isZero();
  }

  @Test
  void aNewerRetrievalReplacesAndKeepsWhatHeldBefore() {
    take(TableFiles.leavers("13.03.2025", 2643));
    long id = imports.preview(List.of(TableFiles.leavers("14.04.2025", 2650)), USER).id();
    assertThat(previews.files(id, OURS).get(0).counts().changed()).isEqualTo(1);
    ValueChange change = previews.changes(id, 10).get(0);
    assertThat(change.before()).isEqualTo("2643");
    assertThat(change.after()).isEqualTo("2650");
    assertThat(change.heldLine()).isEqualTo(31);
    confirm(id, false);
    assertThat(leavers("13004").number()).isEqualByComparingTo("2650");
    assertThat(jdbc.sql("select raw from figure_value_replaced where region = '13004' and raw = '2643'").query().listOfRows())
        .hasSize(1);
  }

  @Test
  void anOlderRetrievalOverwritesNothingUnlessSomebodySaysSo() {
    take(TableFiles.leavers("14.04.2025", 2650));
    long id = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    assertThat(previews.files(id, OURS).get(0).counts().older()).isEqualTo(1);
    confirm(id, false);
    assertThat(leavers("13004").number()).isEqualByComparingTo("2650");
    long again = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    confirm(again, true);
    assertThat(leavers("13004").number()).isEqualByComparingTo("2643");
  }

  @Test
  void anyOrderOfFilesGivesTheSameValues() {
    List<TableSource> files = List.of(TableFiles.leavers("01.03.2025", 10), TableFiles.leavers("03.03.2025", 10),
        TableFiles.leavers("02.03.2025", 12));
    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(0, 2, 1), List.of(1, 2, 0))) {
      nothingIsStored();
      order.forEach(at -> take(files.get(at)));
      assertThat(leavers("13004").number()).as("order %s", order).isEqualByComparingTo("10");
    }
    nothingIsStored();
    take(files.toArray(TableSource[]::new));
    assertThat(leavers("13004").number()).isEqualByComparingTo("10");
  }

  @Test
  void oneBadFileKeepsAllOthersOut() {
    TableSource cut = TableFiles.leavers("cut.csv", TableFiles.leavers().substring(0, 3000));
    assertThatThrownBy(() -> imports.preview(List.of(TableFiles.leavers("13.03.2025", 1), cut), USER))
        .isInstanceOf(Rejection.class).hasMessageContaining("„cut.csv“");
    assertThat(jdbc.sql("select count(*) from figure_staged").query(Long.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from figure_import").query(Long.class).single()).isZero();
  }

  @Test
  void twoFilesOfOneRetrievalThatContradictAreRefusedWithBothPlaces() {
    TableSource other = TableFiles.leavers("andere.csv", TableFiles.leavers().replace("Stadt;2643", "Stadt;2644"));
    assertThatThrownBy(() -> imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643), other), USER))
        .isInstanceOf(Rejection.class).hasMessageContaining("„leavers-13.03.2025.csv“, Zeile 31, „2643“")
        .hasMessageContaining("„andere.csv“, Zeile 31, „2644“");
  }

  @Test
  void populationOf2023WaitsForTheWordOnWhichCensusItStands() {
    long id = imports.preview(List.of(TableFiles.population("2023-12-31", List.of("13004;97850"))), USER).id();
    assertThat(previews.files(id, OURS).get(0).columns().get(0).basis()).isEqualTo(CensusBasis.OPEN);
    assertThatThrownBy(() -> confirm(id, false)).hasMessageContaining("auf welchem Zensus");
    imports.answer(id, null, "Zensus 2022");
    confirm(id, false);
    assertThat(values.of(List.of("13004"), List.of(FigureId.of("A1")))).singleElement()
        .satisfies(value -> assertThat(value.basis()).isEqualTo("Zensus 2022"));
  }

  @Test
  void bothBasesOfTheCensusStandSideBySide() {
    population("2023-12-31", "97850", "Zensus 2022");
    population("2023-12-31", "98733", "Zensus 2011");
    take(TableFiles.population("2024-12-31", List.of("13004;98308")));
    assertThat(values.of(List.of("13004"), List.of(FigureId.of("A1"))))
        .extracting(value -> value.year() + " " + value.basis() + " " + value.raw())
        .containsExactlyInAnyOrder("2023 Zensus 2022 97850", "2023 Zensus 2011 98733", "2024 Zensus 2022 98308");
  }

  @Test
  void aFlatFileCountsAsRetrievedWhenSomebodySays() {
    long id = imports.preview(List.of(TableFiles.population("2024-12-31", List.of("13004;98308"))), USER).id();
    assertThat(previews.files(id, OURS).get(0).retrievalTold()).isTrue();
    imports.answer(id, LocalDate.of(2026, 2, 1), null);
    assertThat(previews.files(id, OURS).get(0).retrievedAt()).isEqualTo("2026-01-31T23:00:00Z");
    assertThatThrownBy(() -> imports.answer(id, LocalDate.of(2026, 3, 3), null)).hasMessageContaining("in der Zukunft");
  }

  @Test
  void theSameFlatFileIsKnownAgainAndNotAskedAbout() {
    long first = imports.preview(List.of(TableFiles.population("2024-12-31", List.of("13004;98308"))), USER).id();
    imports.answer(first, LocalDate.of(2026, 2, 1), null);
    confirm(first, false);
    long second = imports.preview(List.of(TableFiles.population("2024-12-31", List.of("13004;98308"))), USER).id();
    PreviewedFile file = previews.files(second, OURS).get(0);
    assertThat(file.retrievalTold()).isFalse();
    assertThat(file.counts().nothingNew()).isTrue();
  }

  @Test
  void aPreviewThatIsOutdatedIsNotTakenIn() {
    long mine = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    String seen = seal(mine);
    long theirs = imports.preview(List.of(TableFiles.leavers("14.04.2025", 2650)), "leitung").id();
    confirm(theirs, false);
    assertThatThrownBy(() -> tables.confirm(mine, false, seen)).isInstanceOf(Rejection.class)
        .hasMessageContaining("Inzwischen");
    assertThat(leavers("13004").number()).isEqualByComparingTo("2650");
  }

  @Test
  void aPreviewLostInACrashAsksForTheFilesAgain() {
    long id = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    String seen = seal(id);
    jdbc.sql("truncate figure_staged").update();
    assertThatThrownBy(() -> tables.confirm(id, false, seen)).hasMessageContaining("noch einmal hoch");
  }

  @Test
  void aPreviewIsConfirmedOnceOnly() {
    long id = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    confirm(id, false);
    assertThatThrownBy(() -> confirm(id, false)).isInstanceOf(Rejection.class)
        .hasMessageContaining("schon eingelesen");
  }

  @Test
  void anEarlierPreviewOfTheSamePersonIsForgotten() {
    long first = imports.preview(List.of(TableFiles.leavers("13.03.2025", 2643)), USER).id();
    imports.preview(List.of(TableFiles.leavers("14.04.2025", 2650)), USER);
    assertThat(imports.find(first)).hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(ImportState.DISCARDED));
    assertThat(jdbc.sql("select count(*) from figure_staged where import_id = ?").param(first).query(Long.class).single())
        .isZero();
  }

  private void population(String day, String value, String census) {
    long id = imports.preview(List.of(TableFiles.population(day, List.of("13004;" + value))), USER).id();
    imports.answer(id, LocalDate.of(2026, 2, 1), census);
    confirm(id, false);
  }

  private void take(TableSource... files) {
    confirm(imports.preview(List.of(files), USER).id(), false);
  }

  private void confirm(long id, boolean olderToo) {
    tables.confirm(id, olderToo, seal(id));
  }

  private String seal(long id) {
    return ValueCounts.sum(previews.files(id, OURS).stream().map(PreviewedFile::counts).toList()).seal();
  }

  private Value leavers(String region) {
    return values.of(List.of(region), List.of(LEAVERS)).get(0);
  }

  private long stored() {
    return jdbc.sql("select count(*) from figure_value").query(Long.class).single();
  }

  private long replaced() {
    return jdbc.sql("select count(*) from figure_value_replaced").query(Long.class).single();
  }
}
