package de.transferlotse.monitoring.rest;

import de.transferlotse.monitoring.catalogue.Aggregation;
import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.ComparabilityBreak;
import de.transferlotse.monitoring.catalogue.Direction;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.catalogue.Rounding;
import de.transferlotse.monitoring.catalogue.SourceTable;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue as programs read it; {@code openapi.yaml} describes each field. */
record IndicatorsAnswer(String version, List<IndicatorAnswer> indicators) {

  record IndicatorAnswer(String id, String name, String area, String areaName, String time, List<String> tables,
                         List<String> derivedFrom, String ownData, List<BreakAnswer> breaks, List<RoundingAnswer> rounding,
                         List<FigureAnswer> figures) {}

  record BreakAnswer(int year, String note) {}

  record RoundingAnswer(String land, int multiple, int since, String note) {}

  record FigureAnswer(String figure, String label, String unit, int decimals, String formula, Direction direction,
                      Aggregation aggregation, List<String> workedOutOf, boolean own) {}

  static IndicatorsAnswer of(IndicatorCatalogue catalogue) {
    return new IndicatorsAnswer(catalogue.version(), catalogue.indicators().stream().map(one -> answer(one, catalogue)).toList());
  }

  private static IndicatorAnswer answer(Indicator one, IndicatorCatalogue catalogue) {
    Stream<FigureId> described = one.figures().stream().map(figure -> new FigureId(one.id(), figure.meaning()));
    return new IndicatorAnswer(one.id(), one.name(), one.theme().name(), one.theme().title(), one.time(),
        one.tables().stream().map(SourceTable::code).toList(), one.derivedFrom(), one.ownData(),
        one.breaks().stream().map(IndicatorsAnswer::answer).toList(), one.rounding().stream().map(IndicatorsAnswer::answer).toList(),
        Stream.concat(described, one.given().stream()).distinct()
            .map(id -> answer(catalogue.figure(id).orElseThrow(), catalogue)).toList());
  }

  private static BreakAnswer answer(ComparabilityBreak one) {
    return new BreakAnswer(one.year(), one.note());
  }

  private static RoundingAnswer answer(Rounding one) {
    return new RoundingAnswer(one.land(), one.multiple(), one.since(), one.note());
  }

  private static FigureAnswer answer(CatalogueFigure one, IndicatorCatalogue catalogue) {
    var said = one.definition();
    return new FigureAnswer(one.id().text(), said.label(), said.unit(), said.decimals(), said.formula(), said.direction(),
        said.aggregation(), one.operands().stream().map(FigureId::text).toList(), catalogue.own(one));
  }
}
