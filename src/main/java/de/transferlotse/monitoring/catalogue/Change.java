package de.transferlotse.monitoring.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** By how many per cent a figure has changed against some years ago, on the same basis of the census. */
public record Change(FigureId of, int yearsBack) implements Calculation {

  @Override
  public List<FigureId> operands() {
    return List.of(of);
  }

  @Override
  public Map<FigureId, Set<Integer>> years(int year) {
    return Map.of(of, Set.of(year, year - yearsBack));
  }
}
