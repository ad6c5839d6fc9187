package de.transferlotse.monitoring.catalogue;

import java.util.List;
import java.util.Optional;

/** A figure with its indicator. */
public record CatalogueFigure(FigureId id, Indicator indicator, FigureDefinition definition) {

  public String label() {
    return definition.label();
  }

  public Optional<Calculation> calculation() {
    return definition.calculation();
  }

  public List<FigureId> operands() {
    return calculation().map(Calculation::operands).orElse(List.of());
  }
}
