package de.transferlotse.monitoring.figure;

import de.transferlotse.monitoring.catalogue.Direction;
import de.transferlotse.monitoring.catalogue.FigureId;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

  /**
   * The number as it is shown; nothing is rounded before. A half goes to the even digit, as in the published quotas.
   * {@code null} stays {@code null}.
   */
  public BigDecimal shown(BigDecimal exact) {
    return exact == null ? null : exact.setScale(decimals, RoundingMode.HALF_EVEN);
  }

  public Point latest() {
    return trend.get(trend.size() - 1);
  }
}
