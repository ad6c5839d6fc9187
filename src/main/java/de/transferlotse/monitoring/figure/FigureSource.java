package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.StoredValues;
import de.transferlotse.municipality.Municipalities;
import org.springframework.stereotype.Component;

/** Fetches in one statement whatever figures of Kommunen are worked out of and compared with. */
@Component
class FigureSource {

  private final IndicatorCatalogue catalogue;
  private final StoredValues values;
  private final Municipalities municipalities;

  FigureSource(IndicatorCatalogue catalogue, StoredValues values, Municipalities municipalities) {
    this.catalogue = catalogue;
    this.values = values;
    this.municipalities = municipalities;
  }

  /** All figures as far as they are stored; an unknown Kommune is invalid input. */
  FigureList around(String municipalityKey) {
    municipalities.of(municipalityKey);
    var territories = new Territories(municipalities.all().stream().map(Territory::of).toList());
    var stored = values.of(territories.regions(), catalogue.figures().stream().filter(one -> one.calculation().isEmpty())
        .map(CatalogueFigure::id).toList());
    return new FigureList(catalogue, stored, territories);
  }

  IndicatorCatalogue catalogue() {
    return catalogue;
  }
}
