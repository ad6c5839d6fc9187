package de.transferlotse.monitoring.catalogue;

import java.util.List;

/** By how many per cent a figure has changed against some years ago, on the same basis of the census. */
public record Change(FigureId of, int yearsBack) implements Calculation {

  @Override
  public List<FigureId> operands() {
    return List.of(of);
  }
}
