package de.transferlotse.monitoring.rest;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The stored figures that people ask for by the id of an indicator („D4“: all of it) or of one figure („D4 insgesamt“, „D4
 * ohne Ersten Schulabschluss“).
 */
@Component
class StoredFigures {

  private final IndicatorCatalogue catalogue;

  StoredFigures(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** In the order of the catalogue; all if none is asked for. */
  List<FigureId> of(Collection<String> asked) {
    List<FigureId> wanted = asked.stream().flatMap(this::figures).toList();
    return catalogue.indicators().stream().flatMap(one -> one.given().stream())
        .filter(one -> asked.isEmpty() || wanted.contains(one)).toList();
  }

  private Stream<FigureId> figures(String text) {
    FigureId id = FigureId.of(text);
    Indicator indicator = catalogue.find(id.indicator()).orElseThrow(() ->
        Rejection.invalid("Den Indikator „%s“ gibt es nicht; alle nennt /api/figures/indicators.".formatted(id.indicator())));
    if (text.equals(indicator.id())) {
      return indicator.given().isEmpty() ? refuse(text, indicator.figures().stream()
          .flatMap(one -> operands(new FigureId(indicator.id(), one.meaning())))) : indicator.given().stream();
    }
    if (indicator.given().contains(id)) {
      return Stream.of(id);
    }
    if (catalogue.figures().stream().anyMatch(one -> one.id().equals(id))) {
      return refuse(text, operands(id));
    }
    throw Rejection.invalid("Die Kennzahl „%s“ gibt es nicht; alle nennt /api/figures/indicators.".formatted(text));
  }

  private Stream<FigureId> operands(FigureId id) {
    return catalogue.figure(id).map(CatalogueFigure::operands).orElse(List.of()).stream();
  }

  private static Stream<FigureId> refuse(String text, Stream<FigureId> operands) {
    throw Rejection.invalid("„%s“ wird berechnet und steht in keiner Tabelle; fragen Sie nach dem, woraus es berechnet wird: %s."
        .formatted(text, operands.distinct().map(one -> "„" + one.indicator() + " " + one.meaning() + "“")
            .collect(Collectors.joining(", "))));
  }
}
