package de.transferlotse.monitoring.catalogue;

import java.util.List;

/** One figure less another of the same time. */
public record Difference(FigureId from, FigureId minus) implements Calculation {

  @Override
  public List<FigureId> operands() {
    return List.of(from, minus);
  }
}
