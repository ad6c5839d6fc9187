package de.transferlotse.document.chart;

import java.util.List;
import java.util.stream.Collectors;

/** A line as small as a word, for a cell of a table; the last value is a point. */
public record Sparkline(String title, List<Run> runs) {

  private static final int WIDTH = 60;
  private static final int HEIGHT = 20;
  private static final double EDGE = 4;

  /** Whether there is a course to show: at least two numbers. */
  public boolean drawable() {
    return runs.stream().flatMap(run -> run.spots().stream()).filter(spot -> spot.number() != null).count() > 1;
  }

  /** The chart as an {@code <svg>} element, for {@code th:utext}. */
  public String svg() {
    Svg svg = new Svg(WIDTH, HEIGHT, title, spoken(runs));
    RunSpace space = new RunSpace(runs, EDGE, WIDTH - EDGE, EDGE, HEIGHT - EDGE);
    double[] last = null;
    for (Run run : runs) {
      for (List<Spot> stretch : run.stretches()) {
        if (stretch.size() > 1) {
          svg.path(stretch.stream().map(space::at).toList(), "stroke=\"" + LevelGrid.DARK + "\" stroke-width=\"1.6\"");
        } else {
          double[] lone = space.at(stretch.get(0));
          svg.circle(lone[0], lone[1], 1.6, "fill=\"#ffffff\" stroke=\"" + LevelGrid.DARK + "\" stroke-width=\"1.2\"");
        }
        last = space.at(stretch.get(stretch.size() - 1));
      }
    }
    if (last != null) {
      svg.circle(last[0], last[1], 2.6, "fill=\"" + LevelGrid.DARK + "\"");
    }
    return svg.close();
  }

  static String spoken(List<Run> runs) {
    return runs.stream().flatMap(run -> run.spots().stream()).map(Spot::spoken)
        .collect(Collectors.joining("; ", "", "."));
  }
}
