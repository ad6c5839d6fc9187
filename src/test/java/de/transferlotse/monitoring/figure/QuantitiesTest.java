package de.transferlotse.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.store.Period;
import de.transferlotse.monitoring.store.Value;
import de.transferlotse.monitoring.table.Marker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

  private static final String ROSTOCK = "13003";
  private static final BigDecimal TINY = new BigDecimal("0.000000001");

  private final ValueSheet sheet = new ValueSheet();

  @Test
  void dividesExactlyAndRoundsNothing() {
    sheet.put("D4", ROSTOCK, 2023, "1753").put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "171");

    assertThat(latest("D5").number()).isCloseTo(new BigDecimal("9.754706218"), within(TINY));
    assertThat(latest("D5").number().precision()).isGreaterThan(10);
  }

  @Test
  void addsNumeratorsUp() {
    sheet.put("D1 Schulen", ROSTOCK, 2024, "40").put("C1 Einrichtungen", ROSTOCK, 2024, "60").people(ROSTOCK, 2024, "2022", "200000");

    assertThat(latest("B1").number()).isEqualByComparingTo("5");
    assertThat(latest("B1").asOf()).isEqualTo("Schuljahr 2024/25, Basis Zensus 2022");
  }

  @Test
  void takesTheDenominatorOfTheYearThatLiesApart() {
    sheet.put("D3 Einführungsphase", ROSTOCK, 2023, "600").put("D3 7. Klassenstufe", ROSTOCK, 2019, "1200")
        .put("D3 7. Klassenstufe", ROSTOCK, 2023, "1000");

    Figure transition = sheet.figure(ROSTOCK, "D3 Übergang in die Einführungsphase");
    assertThat(transition.latest().number()).isEqualByComparingTo("50");
    assertThat(transition.formula()).contains("vier Jahre zuvor");
  }

  @Test
  void givesAMissingNumeratorWithTheReasonOfItsMarker() {
    sheet.put("D4", ROSTOCK, 2023, "1753").missing("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, Marker.SECRET);

    assertThat(latest("D5").number()).isNull();
    assertThat(latest("D5").missing()).isEqualTo("Davon ohne Ersten Schulabschluss: geheim");
  }

  @Test
  void saysWhichDenominatorIsMissing() {
    sheet.put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "171");

    assertThat(latest("D5").missing())
        .isEqualTo("Nenner fehlt: Absolvierende und Abgehende allgemeinbildender Schulen (Abgangsjahr 2023)");
  }

  @Test
  void dividesByNoZero() {
    sheet.put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "0").put("D4", ROSTOCK, 2023, "0");

    assertThat(latest("D5").missing()).isEqualTo("Nenner ist null");
  }

  @Test
  void aZeroIsANumber() {
    sheet.put("D4 ohne Ersten Schulabschluss", ROSTOCK, 2023, "0").put("D4", ROSTOCK, 2023, "10");

    assertThat(latest("D5").number()).isEqualByComparingTo("0");
  }

  @Test
  void subtractsWhatBelongsToTheSameTime() {
    sheet.put("A7 Zuzüge", ROSTOCK, 2023, "900").put("A7 Fortzüge", ROSTOCK, 2023, "1000").put("A7 Fortzüge", ROSTOCK, 2022, "1");

    assertThat(latest("A7").number()).isEqualByComparingTo("-100");
  }

  @Test
  void worksOutAChangeOnOneBasisOfTheCensus() {
    sheet.people(ROSTOCK, 2023, "2022", "204948").people(ROSTOCK, 2024, "2022", "205307");

    assertThat(latest("A3").number()).isCloseTo(new BigDecimal("0.175166383"), within(TINY));
    assertThat(latest("A3").asOf()).isEqualTo("31.12.2023 bis 31.12.2024, Basis Zensus 2022");
  }

  @Test
  void worksOutNoChangeAcrossACensusAndNamesTheBreak() {
    sheet.people(ROSTOCK, 2019, "2011", "209191").people(ROSTOCK, 2024, "2022", "205307");

    assertThat(latest("A3 in fünf Jahren").number()).isNull();
    assertThat(latest("A3 in fünf Jahren").missing()).isEqualTo("nicht vergleichbar: Bevölkerung 31.12.2024, Basis Zensus 2022; "
        + "Bevölkerung 31.12.2019, Basis Zensus 2011");
  }

  @Test
  void worksOutAChangeOnTheOlderBasisIfOnlyItHasBothTimes() {
    sheet.people(ROSTOCK, 2022, "2011", "209920").people(ROSTOCK, 2023, "2011", "210795").people(ROSTOCK, 2023, "2022", "204948");

    assertThat(latest("A3").basis()).isEqualTo("Zensus 2011");
    assertThat(latest("A3").number()).isPositive();
  }

  @Test
  void prefersTheNewestBasisOfAYear() {
    sheet.people(ROSTOCK, 2023, "2011", "210795").people(ROSTOCK, 2023, "2022", "204948");

    assertThat(latest("A1").number()).isEqualByComparingTo("204948");
    assertThat(latest("A1").asOf()).isEqualTo("31.12.2023, Basis Zensus 2022");
  }

  @Test
  void takesAnOlderAreaAndSaysSo() {
    LocalDate day = LocalDate.of(2023, 12, 31);
    sheet.people(ROSTOCK, 2024, "2022", "205307").put("A8 Fläche", "", "", ROSTOCK, new Period(day, day), "181.36");

    Figure density = sheet.figure(ROSTOCK, "A8 Dichte");
    assertThat(density.latest().number().setScale(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("1132"));
    assertThat(density.notes()).contains("Gerechnet mit „Fläche“ zum Stand 31.12.2023.");
  }

  @Test
  void addsPartsUpWhereTheTableBlocksTheWhole() {
    sheet.missing("D1 Schulen", ROSTOCK, 2023, Marker.NOT_MEANINGFUL).part("D1 Schulen", "Grundschulen", ROSTOCK, 2023, "26")
        .part("D1 Schulen", "Gymnasien", ROSTOCK, 2023, "10");

    Figure schools = sheet.figure(ROSTOCK, "D1 Schulen");
    assertThat(schools.latest().number()).isEqualByComparingTo("36");
    assertThat(schools.notes()).anyMatch(note -> note.startsWith("Zusammen gezählt aus den Teilen"));
  }

  @Test
  void addsNothingUpOfWhichAPartIsMissing() {
    sheet.part("D1 Schulen", "Grundschulen", ROSTOCK, 2023, "26").add(new Value(FigureId.of("D1 Schulen"), "Gymnasien", "", ROSTOCK,
        Period.year(2023), "g", null, Marker.SECRET, Set.of(), 1, 1));

    assertThat(latest("D1 Schulen").number()).isNull();
    assertThat(latest("D1 Schulen").missing()).isEqualTo("Gymnasien: geheim");
  }

  @Test
  void addsNoPartsUpToAWholeThatTheTableKeepsSecret() {
    sheet.missing("D1 Schulen", ROSTOCK, 2023, Marker.SECRET).part("D1 Schulen", "Grundschulen", ROSTOCK, 2023, "26");

    assertThat(latest("D1 Schulen").missing()).isEqualTo("geheim");
  }

  @Test
  void worksOutAPartOfItsOwnPart() {
    sheet.part("D1 Schulen", "Gymnasien", ROSTOCK, 2023, "10").part("D2", "Gymnasien", ROSTOCK, 2023, "5247");

    assertThat(sheet.figure(ROSTOCK, "D2 je Schule", "Gymnasien").latest().number()).isEqualByComparingTo("524.7");
  }

  private Point latest(String id) {
    return sheet.figure(ROSTOCK, id).latest();
  }
}
