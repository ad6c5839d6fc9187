package de.transferlotse.document.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Grouped bars of one to three ratings per component, for instance Kommune, Agentur, abgestimmt. */
public record BarChart(String title, List<String> components, List<Series> series) {

  private static final double BAR = 8;
  private static final double GAP = 9;
  // Light to dark: apart also on a black and white printer.
  private static final List<String> FILLS = List.of("#b7d3d6", "#6fa3aa", LevelGrid.DARK);

  public BarChart {
    if (series.isEmpty() || series.size() > FILLS.size()) {
      throw new IllegalArgumentException("one to three series");
    }
    if (series.stream().anyMatch(one -> one.levels().size() != components.size())) {
      throw new IllegalArgumentException("a level for each component");
    }
  }

  /** The chart as an {@code <svg>} element, for {@code th:utext}. */
  public String svg() {
    double rowHeight = series.size() * BAR + GAP;
    LevelGrid grid = new LevelGrid(title, description(), components, rowHeight);
    for (int one = 0; one < series.size(); one++) {
      double left = LevelGrid.x(0) + one * 130;
      grid.svg().bar(left, 8, 10, 10, fill(one))
          .text(left + 15, 17, "start", "fill=\"#1a1a1a\"", series.get(one).label());
      for (int row = 0; row < components.size(); row++) {
        double y = grid.middle(row) - series.size() * BAR / 2 + one * BAR;
        bar(grid.svg(), y, series.get(one).levels().get(row), fill(one));
      }
    }
    return grid.svg().close();
  }

  private void bar(Svg svg, double y, Integer level, String fill) {
    double start = LevelGrid.x(0);
    // A level 0 is a thin mark, so that it differs from „nobody rated“.
    double end = level == null ? start : Math.max(LevelGrid.x(level), start + 2);
    svg.bar(start, y + 0.5, end - start, BAR - 1, fill);
    svg.text(end + 4, y + BAR - 1, "start", "font-size=\"8.5\" fill=\"" + LevelGrid.GREY + "\"",
        level == null ? "–" : level.toString());
  }

  private String fill(int one) {
    return FILLS.get(FILLS.size() - series.size() + one);
  }

  private String description() {
    return IntStream.range(0, components.size())
        .mapToObj(row -> components.get(row) + ": "
            + series.stream().map(one -> one.spoken(row)).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; ", "", "."));
  }
}
