package de.transferlotse.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.municipality.SettlementType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  private static final String ROSTOCK = "13003";
  private static final String KIEL = "01002";
  private static final String LUEBECK = "01003";
  private static final String YOUTH = "A10 15 bis unter 25 Jahre";

  private final ValueSheet sheet = new ValueSheet();

  @Test
  void takesTheValuesOfLandAndGermanyForTheTimeOfTheLatest() {
    for (String region : List.of(ROSTOCK, "13", "DG")) {
      sheet.put("A9", region, 2023, "1").put("A9", region, 2024, region.equals("DG") ? "6.3" : "7.5");
    }
    sheet.put("A9", "DG", 2025, "9");

    assertThat(comparison("A9").land()).isEqualByComparingTo("7.5");
    assertThat(comparison("A9").germany()).isEqualByComparingTo("6.3");
  }

  @Test
  void leavesOpenWhatIsNotKnown() {
    sheet.put("A9", ROSTOCK, 2024, "1").put("A9", "13", 2023, "7.5");

    assertThat(comparison("A9")).isEqualTo(new Comparison(null, null, null, null, null, 1));
  }

  @Test
  void worksOutTheQuotientOfALandOfItsOwnCounts() {
    leavers(ROSTOCK, "1753", "171");
    leavers("13", "14104", "1401");

    assertThat(comparison("D5").land()).isBetween(new BigDecimal("9.933"), new BigDecimal("9.934"));
  }

  @Test
  void addsUpTheKommunenOfALandThatHasNoRowAndSaysSo() {
    inMecklenburg().forEach(one -> sheet.put("C1 Plätze", one.key(), 2023, "100"));

    assertThat(comparison("C1 Plätze").land()).isEqualByComparingTo("800");
    assertThat(sheet.figure(ROSTOCK, "C1 Plätze").notes()).anyMatch(note -> note.contains("Summe seiner 8 Kreise"));
  }

  @Test
  void addsUpNoLandOfWhichAKommuneIsMissing() {
    inMecklenburg().stream().skip(1).forEach(one -> sheet.put("C1 Plätze", one.key(), 2023, "100"));

    Territory one = inMecklenburg().get(1);
    assertThat(sheet.figure(one.key(), "C1 Plätze").comparison().land()).isNull();
  }

  @Test
  void addsUpNoRates() {
    inMecklenburg().forEach(one -> sheet.put("A9", one.key(), 2023, "10"));

    assertThat(comparison("A9").land()).isNull();
  }

  @Test
  void weighsQuotientsOfTheSameTypeByTheirDenominator() {
    leavers(ROSTOCK, "1000", "100");
    leavers(KIEL, "3000", "600");
    leavers("01051", "10", "10");

    assertThat(comparison("D5").typeWeighted()).isEqualByComparingTo("17.5");
    assertThat(comparison("D5").weight()).isEqualTo("Absolvierende und Abgehende allgemeinbildender Schulen");
    assertThat(comparison("D5").typePlain()).isEqualByComparingTo("15");
    assertThat(comparison("D5").typeCount()).isEqualTo(2);
  }

  @Test
  void weighsGivenRatesByTheNewestPopulationThatAllHaveAndNamesIt() {
    sheet.put(YOUTH, ROSTOCK, 2025, "8").put(YOUTH, KIEL, 2025, "6").put(YOUTH, LUEBECK, 2025, "4");
    sheet.people(ROSTOCK, 2025, "2022", "1");
    for (String key : List.of(ROSTOCK, KIEL, LUEBECK)) {
      sheet.people(key, 2024, "2022", key.equals(ROSTOCK) ? "200" : "100").people(key, 2023, "2022", "1");
    }

    assertThat(comparison(YOUTH).typeWeighted()).isEqualByComparingTo("6.5");
    assertThat(comparison(YOUTH).weight()).isEqualTo("Bevölkerung, 31.12.2024, Basis Zensus 2022");
    assertThat(comparison(YOUTH).typePlain()).isEqualByComparingTo("6");
  }

  @Test
  void weighsNoCounts() {
    sheet.put("C1 Plätze", ROSTOCK, 2023, "100").put("C1 Plätze", KIEL, 2023, "200");

    assertThat(comparison("C1 Plätze").typeWeighted()).isNull();
    assertThat(comparison("C1 Plätze").typePlain()).isEqualByComparingTo("150");
  }

  @Test
  void comparesOnTheSameBasisOfTheCensusOnly() {
    sheet.people(ROSTOCK, 2023, "2022", "204948").people(KIEL, 2023, "2011", "248873").people("13", 2023, "2011", "1629464");

    assertThat(comparison("A1").typeCount()).isEqualTo(1);
    assertThat(comparison("A1").land()).isNull();
  }

  @Test
  void comparesThePartWithTheSamePart() {
    sheet.part("D2", "Gymnasien", ROSTOCK, 2023, "5").part("D2", "Gymnasien", "13", 2023, "50").put("D2", "13", 2023, "99");

    assertThat(sheet.figure(ROSTOCK, "D2", "Gymnasien").comparison().land()).isEqualByComparingTo("50");
  }

  @Test
  void showsNoMeanFromWhichWhatAnotherKommuneSaidOfItselfCouldBeWorkedOut() {
    for (String key : List.of(ROSTOCK, KIEL, LUEBECK)) {
      sheet.put("G1 Unterrichtsstunden", key, 2024, "50").people(key, 2024, "2022", "1000");
    }

    assertThat(comparison("G1").typeCount()).isEqualTo(3);
    assertThat(comparison("G1").typePlain()).isNull();
    assertThat(comparison("G1").typeWeighted()).isNull();
  }

  @Test
  void showsTheMeanOfWhatFourKommunenSaidOfThemselves() {
    List<String> sparse = ValueSheet.KOMMUNEN.stream().filter(one -> one.type() == SettlementType.SPARSELY_POPULATED)
        .map(Territory::key).limit(4).toList();
    sparse.forEach(key -> sheet.put("G1 Unterrichtsstunden", key, 2024, "50").people(key, 2024, "2022", "1000"));

    assertThat(sheet.figure(sparse.get(0), "G1").comparison().typePlain()).isEqualByComparingTo("50");
  }

  @Test
  void needsOfOtherRegionsOnlyTheYearsWithWhichItCompares() {
    sheet.people(ROSTOCK, 2010, "2011", "1").people(ROSTOCK, 2024, "2022", "1").put(YOUTH, ROSTOCK, 2025, "8").put("D4", ROSTOCK, 2022, "9")
        .put("D4", ROSTOCK, 2023, "9").put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "1");

    Map<FigureId, Set<Integer>> needed = sheet.list().needed(ROSTOCK);
    assertThat(needed.get(FigureId.of("D4"))).containsExactly(2023);
    assertThat(needed.get(FigureId.of(YOUTH))).containsExactly(2025);
    assertThat(needed.get(FigureId.of("A1"))).containsExactly(2019, 2022, 2023, 2024, 2025);
    assertThat(needed.get(FigureId.of("A8 Fläche"))).containsExactly(2019, 2020, 2021, 2022, 2023, 2024);
  }

  private void leavers(String region, String all, String without) {
    sheet.put("D4", region, 2023, all).put("D4 ohne Ersten Schulabschluss", region, 2023, without);
  }

  private static List<Territory> inMecklenburg() {
    return ValueSheet.KOMMUNEN.stream().filter(one -> one.land().equals("13")).toList();
  }

  private Comparison comparison(String id) {
    return sheet.figure(ROSTOCK, id).comparison();
  }
}
