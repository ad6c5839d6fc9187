package de.transferlotse.document.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where each component stood at the beginning and where it stands now: an open and a filled point on one line. */
public record BeforeAfterChart(String title, List<String> components, Series before, Series after) {

  private static final double ROW = 24;
  private static final String OPEN = "fill=\"#ffffff\" stroke=\"" + LevelGrid.DARK + "\" stroke-width=\"1.6\"";
  private static final String FILLED = "fill=\"" + LevelGrid.DARK + "\"";
  private static final String PATH = "stroke=\"#6fa3aa\" stroke-width=\"3\"";

  public BeforeAfterChart {
    if (before.levels().size() != components.size() || after.levels().size() != components.size()) {
      throw new IllegalArgumentException("a level for each component");
    }
  }

  /** The chart as an {@code <svg>} element, for {@code th:utext}. */
  public String svg() {
    LevelGrid grid = new LevelGrid(title, description(), components, ROW);
    Svg svg = grid.svg();
    double left = LevelGrid.x(0);
    svg.circle(left + 5, 13, 4.5, OPEN).text(left + 15, 17, "start", "fill=\"#1a1a1a\"", before.label());
    svg.circle(left + 185, 13, 5.5, FILLED).text(left + 196, 17, "start", "fill=\"#1a1a1a\"", after.label());
    for (int row = 0; row < components.size(); row++) {
      row(svg, grid.middle(row), before.levels().get(row), after.levels().get(row));
    }
    return svg.close();
  }

  private static void row(Svg svg, double y, Integer from, Integer to) {
    if (from != null && to != null && !from.equals(to)) {
      svg.line(LevelGrid.x(from), y, LevelGrid.x(to), y, PATH);
    }
    if (to != null) {
      svg.circle(LevelGrid.x(to), y, 5.5, FILLED);
    }
    if (from != null) {
      // Unchanged: the open point lies as a ring around the filled one.
      svg.circle(LevelGrid.x(from), y, from.equals(to) ? 8 : 4.5,
          from.equals(to) ? OPEN.replace("#ffffff", "none") : OPEN);
    }
  }

  private String description() {
    return IntStream.range(0, components.size())
        .mapToObj(row -> components.get(row) + ": " + before.spoken(row) + ", " + after.spoken(row))
        .collect(Collectors.joining("; ", "", "."));
  }
}
