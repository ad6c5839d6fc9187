package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.Direction;
import de.transferlotse.monitoring.catalogue.FigureId;
import java.util.List;

/**
 * One figure of a Kommune with all that must stand beside it.
 *
 * @param label as it stands in a profile, such as „Anteil ohne Ersten Schulabschluss“
 * @param aspect a part of the figure, such as „Gymnasien“; empty for the whole
 * @param decimals decimal places to show
 * @param formula in words, with the denominator
 * @param trend all times that are known, the earliest first; at least one
 * @param sources each once, with licence
 * @param notes what a reader must know: rounding, census, new labels, preliminary
 */
public record Figure(FigureId id, String label, String aspect, String unit, int decimals, Direction direction, String formula,
                     List<Point> trend, Comparison comparison, List<String> sources, List<String> notes) {

  public Point latest() {
    return trend.get(trend.size() - 1);
  }
}
