package de.transferlotse.document.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One to three runs of values over the years; where the way of counting changed, the line ends and another begins. */
public record LineChart(String title, String unit, int width, List<Run> runs) {

  private static final double LEFT = 58;
  private static final double RIGHT = 30;
  private static final double LEGEND_ROW = 17;
  private static final double PLOT = 130;
  private static final double AXIS = 22;
  private static final int MOST_TICKS = 5;
  private static final double YEAR_ROOM = 34;
  // Apart without colours: an open point, a filled one and a grey one.
  private static final List<String> POINTS = List.of(
      "fill=\"#ffffff\" stroke=\"#0b5560\" stroke-width=\"1.6\"", "fill=\"#0b5560\"",
      "fill=\"#9aa5af\" stroke=\"#0b5560\" stroke-width=\"1.6\"");
  private static final List<String> LINES = List.of("stroke=\"#0b5560\" stroke-width=\"1.6\" stroke-dasharray=\"5 3\"",
      "stroke=\"#0b5560\" stroke-width=\"2\"", "stroke=\"#0b5560\" stroke-width=\"1.6\" stroke-dasharray=\"1.5 2.5\"");

  public LineChart {
    runs = List.copyOf(runs);
    if (runs.isEmpty() || runs.size() > POINTS.size()) {
      throw new IllegalArgumentException("one to three runs");
    }
  }

  /** Whether the axis leaves out the way from zero, which must be said beside the chart. */
  public boolean startsAboveZero() {
    List<Double> ticks = ticks();
    return ticks.get(0) > 0 || ticks.get(ticks.size() - 1) < 0;
  }

  /** The chart as an {@code <svg>} element, for {@code th:utext}. */
  public String svg() {
    double top = LEGEND_ROW * (runs.size() + 1) + 6;
    List<Double> ticks = ticks();
    Svg svg = new Svg(width, (int) (top + PLOT + AXIS), title, Sparkline.spoken(runs));
    RunSpace space = new RunSpace(runs, LEFT + 12, width - RIGHT, top, top + PLOT, ticks.get(0),
        ticks.get(ticks.size() - 1));
    svg.text(2, 12, "start", "font-size=\"10\" fill=\"" + LevelGrid.GREY + "\"", unit);
    axes(svg, space, ticks, top + PLOT);
    for (int one = 0; one < runs.size(); one++) {
      double y = LEGEND_ROW * (one + 1) + 4;
      svg.path(List.of(new double[] {2, y}, new double[] {26, y}), LINES.get(style(one)))
          .circle(14, y, 3.5, POINTS.get(style(one))).text(32, y + 4, "start", "fill=\"#1a1a1a\"", runs.get(one).label());
      line(svg, space, runs.get(one), style(one));
    }
    return svg.close();
  }

  /** The newest way of counting is always the filled point on the full line. */
  private int style(int run) {
    return runs.size() == 1 ? 1 : run == runs.size() - 1 ? 1 : run == runs.size() - 2 ? 0 : 2;
  }

  private void axes(Svg svg, RunSpace space, List<Double> ticks, double bottom) {
    for (double tick : ticks) {
      svg.line(LEFT, space.y(tick), width - RIGHT + 10, space.y(tick), "stroke=\"#ccd3da\" stroke-width=\"1\"");
      svg.text(LEFT - 6, space.y(tick) + 4, "end", "font-size=\"10\" fill=\"" + LevelGrid.GREY + "\"", german(tick));
    }
    int each = (int) Math.ceil((space.lastYear() - space.firstYear() + 1) * YEAR_ROOM / (width - LEFT - RIGHT));
    for (int year = space.lastYear(); year >= space.firstYear(); year -= each) {
      svg.text(space.x(year), bottom + 16, "middle", "font-size=\"10\" fill=\"" + LevelGrid.GREY + "\"",
          String.valueOf(year));
    }
  }

  private static void line(Svg svg, RunSpace space, Run run, int style) {
    for (List<Spot> stretch : run.stretches()) {
      if (stretch.size() > 1) {
        svg.path(stretch.stream().map(space::at).toList(), LINES.get(style));
      }
      stretch.forEach(spot -> svg.circle(space.at(spot)[0], space.at(spot)[1], 3.5, POINTS.get(style)));
    }
  }

  /** Round numbers that enclose all values, the lowest first. */
  private List<Double> ticks() {
    double low = RunSpace.lowest(runs).doubleValue();
    double high = RunSpace.highest(runs).doubleValue();
    double span = low == high ? Math.max(Math.abs(low), 1) : high - low;
    double power = Math.pow(10, Math.floor(Math.log10(span / (MOST_TICKS - 1))));
    for (double factor : new double[] {1, 2, 5, 10, 20}) {
      double step = factor * power;
      long first = (long) Math.floor(low / step);
      long last = Math.max(first + 1, (long) Math.ceil(high / step));
      if (last - first < MOST_TICKS) {
        var ticks = new ArrayList<Double>();
        for (long at = first; at <= last; at++) {
          ticks.add(at * step);
        }
        return ticks;
      }
    }
    throw new IllegalStateException("no scale for " + low + " to " + high);
  }

  private static String german(double tick) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
    return format.format(BigDecimal.valueOf(tick)).replace('-', '\u2212');
  }
}
