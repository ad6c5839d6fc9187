package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.CatalogueFigure;
import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import de.transferlotse.monitoring.store.StoredValues;
import de.transferlotse.monitoring.store.Value;
import de.transferlotse.municipality.Municipalities;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fetches what figures of a Kommune are worked out of, and of all other regions only the years with which it is
 * compared: two statements, whatever is stored.
 */
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
    List<FigureId> given = catalogue.figures().stream().filter(one -> one.calculation().isEmpty()).map(CatalogueFigure::id).toList();
    List<Value> own = values.of(List.of(municipalityKey), given);
    Map<FigureId, Set<Integer>> needed = new FigureList(catalogue, own, territories).needed(municipalityKey);
    List<String> others = territories.regions().stream().filter(region -> !region.equals(municipalityKey)).toList();
    return new FigureList(catalogue, Stream.concat(own.stream(), values.of(others, needed).stream()).toList(), territories);
  }

  IndicatorCatalogue catalogue() {
    return catalogue;
  }
}
