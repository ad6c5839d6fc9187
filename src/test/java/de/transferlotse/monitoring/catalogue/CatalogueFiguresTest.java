package de.transferlotse.monitoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFiguresTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final Collection<CatalogueFigure> FIGURES = CATALOGUE.figures();

  @Test
  void knowsTheFigureOfEachMappedColumn() {
    List<FigureId> columns = CATALOGUE.indicators().stream().flatMap(one -> one.tables().stream()
        .flatMap(table -> table.columns().stream()).map(column -> new FigureId(one.id(), column.meaning()))).toList();

    assertThat(FIGURES).extracting(CatalogueFigure::id).containsAll(columns).doesNotHaveDuplicates();
  }

  @Test
  void worksFiguresOutOfNoneButThoseItKnows() {
    assertThat(FIGURES).extracting(CatalogueFigure::id)
        .containsAll(FIGURES.stream().flatMap(one -> one.operands().stream()).toList());
  }

  @Test
  void worksNoFigureOutOfItself() {
    assertThat(FIGURES).allSatisfy(one -> {
      var open = new ArrayDeque<>(one.operands());
      while (!open.isEmpty()) {
        FigureId operand = open.pop();
        assertThat(operand).isNotEqualTo(one.id());
        open.addAll(CATALOGUE.figure(operand).orElseThrow().operands());
      }
    });
  }

  @Test
  void saysOfEachFigureWhatAPersonHasToKnow() {
    assertThat(FIGURES).allSatisfy(one -> {
      FigureDefinition said = one.definition();
      assertThat(List.of(said.label(), said.unit(), said.formula())).noneMatch(String::isBlank);
      assertThat(List.of(said.decimals(), said.direction(), said.aggregation(), said.plausible())).doesNotContainNull();
    });
    assertThat(FIGURES).extracting(CatalogueFigure::label).doesNotHaveDuplicates();
  }

  @Test
  void saysOfEachQuotientByWhatItIsDivided() {
    assertThat(FIGURES).filteredOn(one -> one.definition().quotient() != null).hasSizeGreaterThan(20)
        .allMatch(one -> one.definition().formula().contains(" / "), "names its denominator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A3", "A3 in fünf Jahren", "A7", "A8 Dichte", "B1", "B2", "C6", "D2 je Schule",
      "D3 Übergang in die Einführungsphase", "D4 Anteil mit Erstem Schulabschluss", "D5", "D6", "D7 zum Gymnasium", "D8",
      "D9 Förderquote", "D9 Inklusionsanteil", "D10 Anteil der Schulen", "E3", "E4", "G1", "H1 Entleihungen je Person"})
  void worksOut(String id) {
    assertThat(CATALOGUE.figure(FigureId.of(id)).orElseThrow().calculation()).isPresent();
  }

  @Test
  void worksOutEachIndicatorThatIsDerivedAlone() {
    assertThat(CATALOGUE.indicators()).filteredOn(one -> !one.official() && one.ownData().isEmpty())
        .extracting(Indicator::id).containsExactly("A3", "B1", "D5", "D6");
    assertThat(Stream.of("A3", "B1", "D5", "D6").map(FigureId::of))
        .allMatch(id -> CATALOGUE.figure(id).orElseThrow().calculation().isPresent());
  }

  @Test
  void derivesAnIndicatorFromWhatItsFiguresAreWorkedOutOf() {
    assertThat(CATALOGUE.indicators()).filteredOn(one -> !one.derivedFrom().isEmpty()).allSatisfy(one ->
        assertThat(one.derivedFrom()).hasSameElementsAs(one.figures().stream().flatMap(figure -> figure.calculation().stream())
            .flatMap(calculation -> calculation.operands().stream()).map(FigureId::indicator)
            .filter(operand -> !operand.equals(one.id())).toList()));
  }

  @Test
  void asksAKommuneForTheFiguresOfEachSourceThatItHasItself() {
    assertThat(CATALOGUE.indicators()).allMatch(one -> one.ownData().isEmpty() == one.ownFigures().isEmpty());
    assertThat(CATALOGUE.find("G1").orElseThrow().ownFigures()).singleElement()
        .matches(one -> one.meaning().equals("Unterrichtsstunden") && one.unit().equals("Stunden"));
  }

  @ParameterizedTest
  @CsvSource({"D2,2018", "D3,2018", "D4,2019", "D5,2019", "D6,2019"})
  void knowsSinceWhichYearOfATableSchleswigHolsteinRounds(String id, int since) {
    assertThat(CATALOGUE.find(id).orElseThrow().rounding()).singleElement()
        .matches(one -> one.land().equals("01") && one.multiple() == 3 && one.since() == since);
  }

  @ParameterizedTest
  @CsvSource({"D4,2023,Abgangsjahr 2023", "A10,2025,Jahresdurchschnitt 2025", "D2,2023,Schuljahr 2023/24", "D2,1999,Schuljahr 1999/00",
      "A1,2024,''"})
  void namesAYearInTheWordsOfItsStatistic(String id, int year, String words) {
    assertThat(CATALOGUE.find(id).orElseThrow().words(year)).isEqualTo(words);
  }

  @Test
  void knowsWhichFiguresStandOnTheCensus() {
    assertThat(CATALOGUE.indicators()).filteredOn(Indicator::census).extracting(Indicator::id)
        .containsExactly("A1", "A2", "A3", "A4", "A5");
  }

  @Test
  void describesAFigureThatIsMappedLaterInTheWordsOfItsIndicator() {
    CatalogueFigure later = CATALOGUE.figure(FigureId.of("A2 unter 3 Jahre")).orElseThrow();

    assertThat(later.label()).isEqualTo("Bevölkerung nach Altersgruppen, unter 3 Jahre");
    assertThat(later.definition().unit()).isEqualTo("Personen");
    assertThat(CATALOGUE.figure(FigureId.of("Z9"))).isEmpty();
  }

  @Test
  void keepsThePartsInTheOrderOfAProfileAndTellsWhatALandCallsThem() {
    Aspects aspects = CATALOGUE.aspects();

    assertThat(Stream.of("Zweites", "Gymnasien", "Anderes", "Grundschulen").sorted(aspects.order()))
        .containsExactly("Grundschulen", "Gymnasien", "Anderes", "Zweites");
    assertThat(aspects.note("Integrierte Gesamtschulen", "01").orElseThrow()).contains("Gemeinschaftsschulen");
    assertThat(aspects.note("Integrierte Gesamtschulen", "13")).isEmpty();
  }
}
