package de.transferlotse.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.table.Flag;
import de.transferlotse.monitoring.table.Marker;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureListTest {

  private static final String ROSTOCK = "13003";
  private static final String KIEL = "01002";
  private static final String ROUNDED = "Schleswig-Holstein rundet";

  private final ValueSheet sheet = new ValueSheet();

  @Test
  void givesTheFiguresInTheOrderOfTheCatalogueWhateverTheOrderOfTheValues() {
    sheet.put("G2", ROSTOCK, 2023, "9").put("D4", ROSTOCK, 2023, "5").put("A9", ROSTOCK, 2023, "7").people(ROSTOCK, 2023, "2022", "1");

    assertThat(sheet.figures(ROSTOCK)).extracting(one -> one.id().text()).containsSubsequence("A1", "A9", "D4", "G2");
  }

  @Test
  void putsThePartsInTheirOrderAfterTheWhole() {
    for (String part : List.of("Gymnasien", "Anderes", "Grundschulen")) {
      sheet.part("D2", part, ROSTOCK, 2023, "7");
    }
    sheet.put("D2", ROSTOCK, 2023, "21");

    assertThat(sheet.figures(ROSTOCK)).filteredOn(one -> one.id().text().equals("D2")).extracting(Figure::aspect)
        .containsExactly("", "Grundschulen", "Gymnasien", "Anderes");
  }

  @Test
  void leavesOutThePartsThatThereNeverWere() {
    sheet.part("D2", "Hauptschulen", ROSTOCK, 2023, "0").put("D2", ROSTOCK, 2023, "21");

    assertThat(sheet.figures(ROSTOCK)).extracting(Figure::aspect).doesNotContain("Hauptschulen");
  }

  @Test
  void givesNoFigureOfWhichNothingIsStored() {
    sheet.put("D4", KIEL, 2023, "21");

    assertThat(sheet.figures(ROSTOCK)).isEmpty();
  }

  @Test
  void showsAFigureThatWasMappedLater() {
    sheet.put("A2 unter 3 Jahre", ROSTOCK, 2023, "5000");

    assertThat(sheet.figure(ROSTOCK, "A2 unter 3 Jahre").label()).isEqualTo("Bevölkerung nach Altersgruppen, unter 3 Jahre");
  }

  @Test
  void keepsAGapInTheTrendWithItsReason() {
    sheet.put("D4", ROSTOCK, 2021, "5").missing("D4", ROSTOCK, 2022, Marker.SECRET).put("D4", ROSTOCK, 2023, "7");

    assertThat(sheet.figure(ROSTOCK, "D4").trend()).extracting(Point::missing).containsExactly(null, "geheim", null);
  }

  @Test
  void beginsATrendWhenTheKommuneBegan() {
    sheet.missing("C1 Plätze", ROSTOCK, 2002, Marker.NO_SUCH_REGION).put("C1 Plätze", ROSTOCK, 2012, "7");

    assertThat(sheet.figure(ROSTOCK, "C1 Plätze").trend()).extracting(Point::year).containsExactly(2012);
  }

  @Test
  void keepsTheLastTimeThatCanBeWorkedOutAndTellsWhatIsMissingForTheNext() {
    sheet.put("B2 Bildungsausgaben", ROSTOCK, 2023, "500").put("B2 Bildungsausgaben", ROSTOCK, 2024, "600")
        .people(ROSTOCK, 2023, "2022", "100");

    Figure each = sheet.figure(ROSTOCK, "B2");
    assertThat(each.latest().year()).isEqualTo(2023);
    assertThat(each.notes()).contains("2024 noch nicht zu berechnen: Nenner fehlt: Bevölkerung (2024).");
  }

  @Test
  void promisesNothingForAKommuneThatIsNoMore() {
    sheet.put("C1 Plätze", ROSTOCK, 2002, "7").missing("C1 Plätze", ROSTOCK, 2012, Marker.NO_SUCH_REGION);

    assertThat(sheet.figure(ROSTOCK, "C1 Plätze").trend()).extracting(Point::year).containsExactly(2002);
    assertThat(sheet.figure(ROSTOCK, "C1 Plätze").notes()).isEmpty();
  }

  @Test
  void citesEachSourceOnceAndNamesItsOwnCalculations() {
    sheet.put("D4", ROSTOCK, 2022, "5").put("D4", ROSTOCK, 2023, "5").put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "1");

    assertThat(sheet.figure(ROSTOCK, "D4").sources()).containsExactly("Amt, Tabelle (dl-de/by-2-0)");
    assertThat(sheet.figure(ROSTOCK, "D5").sources()).containsExactly("Eigene Berechnung nach: Amt, Tabelle (dl-de/by-2-0)");
  }

  @Test
  void tellsThatSchoolFiguresAreRoundedInSchleswigHolsteinOnly() {
    for (String key : List.of(KIEL, ROSTOCK)) {
      sheet.put("D4", key, 2023, "9").put("D4 ohne Ersten Schulabschluss", key, 2023, "3").put("A9", key, 2023, "3");
    }

    assertThat(sheet.figure(KIEL, "D4").notes()).anyMatch(note -> note.startsWith(ROUNDED));
    assertThat(sheet.figure(KIEL, "D5").notes()).anyMatch(note -> note.startsWith(ROUNDED));
    assertThat(sheet.figure(KIEL, "A9").notes()).isEmpty();
    assertThat(sheet.figure(ROSTOCK, "D5").notes()).isEmpty();
  }

  @Test
  void tellsThatNothingWasRoundedBefore() {
    sheet.put("D4", KIEL, 2018, "10");

    assertThat(sheet.figure(KIEL, "D4").notes()).isEmpty();
  }

  @Test
  void tellsOfTheNewCensusWhereATrendCrossesIt() {
    sheet.people(ROSTOCK, 2022, "2011", "209920").people(ROSTOCK, 2024, "2022", "205307").people(KIEL, 2024, "2022", "252668");

    assertThat(sheet.figure(ROSTOCK, "A1").notes()).anyMatch(note -> note.contains("nicht vergleichbar"));
    assertThat(sheet.figure(ROSTOCK, "A1").trend()).extracting(Point::basis).containsExactly("Zensus 2011", "Zensus 2022");
    assertThat(sheet.figure(KIEL, "A1").notes()).isEmpty();
  }

  @Test
  void tellsTheSecondValueOfATimeThatHasTwo() {
    sheet.people("13071", 2023, "2011", "259312").people("13071", 2023, "2022", "247575");

    assertThat(sheet.figure("13071", "A1").notes()).containsExactly("Zum Stand 31.12.2023, Basis Zensus 2011: 259.312 Personen.");
  }

  @Test
  void tellsOfABreakOnlyIfItLiesInTheTrend() {
    sheet.put("D4", ROSTOCK, 2023, "5").put("D4", ROSTOCK, 2024, "6").put("D4", KIEL, 2024, "6").put("D4", KIEL, 2025, "6");

    assertThat(sheet.figure(ROSTOCK, "D4").notes()).anyMatch(note -> note.startsWith("Spalten heißen"));
    assertThat(sheet.figure(KIEL, "D4").notes()).noneMatch(note -> note.startsWith("Spalten heißen"));
  }

  @Test
  void tellsWhatTheSourceSaysOfANumber() {
    sheet.put("D4", ROSTOCK, 2022, "5").flagged("D4", ROSTOCK, 2023, "6", Flag.PRELIMINARY);

    assertThat(sheet.figure(ROSTOCK, "D4").notes()).containsExactly("Laut Quelle vorläufig: Abgangsjahr 2023.");
  }

  @Test
  void tellsWhatALandCallsAKindOfSchool() {
    sheet.part("D2", "Integrierte Gesamtschulen", KIEL, 2017, "9").part("D2", "Integrierte Gesamtschulen", ROSTOCK, 2017, "9");

    assertThat(sheet.figure(KIEL, "D2", "Integrierte Gesamtschulen").notes()).singleElement().asString().contains("Gemeinschaftsschulen");
    assertThat(sheet.figure(ROSTOCK, "D2", "Integrierte Gesamtschulen").notes()).isEmpty();
  }
}
