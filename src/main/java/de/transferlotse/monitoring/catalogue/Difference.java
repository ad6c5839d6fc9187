package de.transferlotse.monitoring.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One figure less another of the same time. */
public record Difference(FigureId from, FigureId minus) implements Calculation {

  @Override
  public List<FigureId> operands() {
    return List.of(from, minus);
  }

  @Override
  public Map<FigureId, Set<Integer>> years(int year) {
    return Map.of(from, Set.of(year), minus, Set.of(year));
  }
}
