package de.transferlotse.monitoring.own;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.monitoring.catalogue.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that a Kommune is asked for, in the order of the catalogue. */
@Component
public class AskedFigures {

  private final Map<FigureId, AskedFigure> asked = new LinkedHashMap<>();

  AskedFigures(IndicatorCatalogue catalogue) {
    catalogue.indicators().forEach(indicator -> indicator.ownFigures().forEach(figure -> {
      FigureId id = new FigureId(indicator.id(), figure.meaning());
      asked.put(id, new AskedFigure(id, indicator, figure));
    }));
  }

  /** Figures that belong together. */
  public record Group(Indicator indicator, List<AskedFigure> figures) {}

  public List<Group> groups() {
    Map<Indicator, List<AskedFigure>> groups = new LinkedHashMap<>();
    asked.values().forEach(one -> groups.computeIfAbsent(one.indicator(), indicator -> new ArrayList<>()).add(one));
    return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
  }

  public List<AskedFigure> all() {
    return List.copyOf(asked.values());
  }

  public Optional<AskedFigure> find(FigureId id) {
    return Optional.ofNullable(asked.get(id));
  }
}
