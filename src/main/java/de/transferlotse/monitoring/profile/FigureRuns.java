package de.transferlotse.monitoring.profile;

import de.transferlotse.document.chart.Run;
import de.transferlotse.document.chart.Sparkline;
import de.transferlotse.document.chart.Spot;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The course of a figure for a drawing: each census is a run of its own. */
final class FigureRuns {

  private FigureRuns() {}

  static List<Run> of(Figure figure) {
    Map<String, List<Spot>> byBasis = new LinkedHashMap<>();
    for (Point point : figure.trend()) {
      byBasis.computeIfAbsent(point.basis(), basis -> new ArrayList<>()).add(spot(point, figure.decimals()));
    }
    return byBasis.entrySet().stream().map(run -> new Run(run.getKey(), run.getValue())).toList();
  }

  static Sparkline sparkline(Figure figure, String name) {
    return new Sparkline("Verlauf: " + name, of(figure));
  }

  private static Spot spot(Point point, int decimals) {
    return new Spot(point.year(), point.asOf(), point.number(), FigureTexts.value(point, decimals));
  }
}
