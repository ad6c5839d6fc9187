package de.transferlotse.monitoring.rest;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.SourceFile;
import de.transferlotse.monitoring.store.StoredValues;
import de.transferlotse.monitoring.store.Value;
import de.transferlotse.monitoring.store.ValuePages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts beside each value what must never be missing there: names, unit and source. */
@Component
class ValueAnswers {

  private final IndicatorCatalogue catalogue;
  private final StoredValues values;
  private final RegionDirectory regions;

  ValueAnswers(IndicatorCatalogue catalogue, StoredValues values, RegionDirectory regions) {
    this.catalogue = catalogue;
    this.values = values;
    this.regions = regions;
  }

  List<ValueAnswer> of(List<ValuePages.Found> found) {
    Map<Long, SourceFile> files = values.files(found.stream().map(one -> one.value().file()).distinct().toList());
    Map<String, String> ours = regions.ours();
    return found.stream().map(one -> answer(one, files.get(one.value().file()), ours)).toList();
  }

  private ValueAnswer answer(ValuePages.Found found, SourceFile file, Map<String, String> ours) {
    Value value = found.value();
    CatalogueFigure figure = catalogue.figure(value.id()).orElseThrow();
    String name = Optional.ofNullable(ours.get(value.region())).orElseGet(() -> regions.other(value.region()));
    return new ValueAnswer(value.region(), name, value.id().indicator(), value.id().text(), figure.label(), value.aspect(),
        value.period().text(), value.period().first(), value.period().last(), value.basis(), value.number(),
        value.missing() ? value.marker().label() : null, value.raw(), value.marker(), value.flags(),
        figure.definition().unit(), found.own(), file.citation(), file.name(), value.line(), file.retrievedAt());
  }
}
