package de.transferlotse.document.chart;

import java.math.BigDecimal;
import java.util.IntSummaryStatistics;
import java.util.List;

/** Where the values of runs lie in a rectangle: years to the right, numbers upwards. */
final class RunSpace {

  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final IntSummaryStatistics years;
  private final double lowest;
  private final double highest;

  /** Reaches exactly from the lowest to the highest number. */
  RunSpace(List<Run> runs, double left, double right, double top, double bottom) {
    this(runs, left, right, top, bottom, lowest(runs).doubleValue(), highest(runs).doubleValue());
  }

  RunSpace(List<Run> runs, double left, double right, double top, double bottom, double lowest, double highest) {
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
    this.years = runs.stream().flatMap(run -> run.spots().stream()).mapToInt(Spot::year).summaryStatistics();
    this.lowest = lowest;
    this.highest = highest;
  }

  static BigDecimal lowest(List<Run> runs) {
    return numbers(runs).stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
  }

  static BigDecimal highest(List<Run> runs) {
    return numbers(runs).stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }

  private static List<BigDecimal> numbers(List<Run> runs) {
    return runs.stream().flatMap(run -> run.spots().stream()).map(Spot::number).filter(number -> number != null).toList();
  }

  int firstYear() {
    return years.getMin();
  }

  int lastYear() {
    return years.getMax();
  }

  double x(int year) {
    return years.getMin() == years.getMax() ? (left + right) / 2
        : left + (right - left) * (year - years.getMin()) / (years.getMax() - years.getMin());
  }

  double y(double number) {
    return lowest == highest ? (top + bottom) / 2 : bottom - (bottom - top) * (number - lowest) / (highest - lowest);
  }

  double[] at(Spot spot) {
    return new double[] {x(spot.year()), y(spot.number().doubleValue())};
  }
}
