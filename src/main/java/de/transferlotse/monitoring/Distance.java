package de.transferlotse.monitoring;

import de.transferlotse.monitoring.profile.KeyFigure;
import java.util.Comparator;
import java.util.List;

/** How far a figure of a Kommune is from that of its Land: only a hint at what may be worth a talk. */
final class Distance {

  private static final int MOST = 3;

  private Distance() {}

  /** Up to three, in the order of the profile. */
  static List<KeyFigure> furthest(List<KeyFigure> figures) {
    List<KeyFigure> furthest = figures.stream()
        .filter(figure -> Highlight.relative(figure) && figure.landValue() != null && figure.landValue().signum() != 0)
        .sorted(Comparator.comparingDouble(Distance::relative).reversed()).limit(MOST).toList();
    return figures.stream().filter(furthest::contains).toList();
  }

  private static double relative(KeyFigure figure) {
    double land = figure.landValue().doubleValue();
    return Math.abs(figure.value().doubleValue() - land) / Math.abs(land);
  }
}
