package de.transferlotse.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One figure of a Kommune beside what it is compared with: the Kommune dark, the others light, each with its number; bars
 * of negative numbers lead to the left.
 */
public record ComparisonBars(String title, int width, List<Item> items) {

  private static final double ROW = 37;
  private static final double BAR = 15;
  private static final double TEXT_ROOM = 70;

  /**
   * A bar with its label above it.
   *
   * @param number {@code null} if it is not known: there is no bar, the text says so
   * @param text   the number as people read it, with its unit
   */
  public record Item(String label, BigDecimal number, String text, boolean own) {}

  public ComparisonBars {
    items = List.copyOf(items);
  }

  /** The chart as an {@code <svg>} element, for {@code th:utext}. */
  public String svg() {
    Svg svg = new Svg(width, (int) (items.size() * ROW + 4), title, items.stream()
        .map(item -> item.label + ": " + item.text).collect(Collectors.joining("; ", "", ".")));
    BigDecimal most = items.stream().map(Item::number).filter(number -> number != null)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal least = items.stream().map(Item::number).filter(number -> number != null)
        .reduce(BigDecimal.ZERO, BigDecimal::min);
    double span = most.subtract(least).doubleValue();
    double scale = span == 0 ? 0 : (width - TEXT_ROOM) / span;
    double zero = 1 - least.doubleValue() * scale;
    for (int row = 0; row < items.size(); row++) {
      Item item = items.get(row);
      double top = row * ROW + 17;
      double number = item.number == null ? 0 : item.number.doubleValue();
      double length = item.number == null ? 0 : Math.max(Math.abs(number) * scale, 1);
      double start = number < 0 ? zero - length : zero;
      svg.text(1, top - 4, "start", "fill=\"#1a1a1a\"" + (item.own ? " font-weight=\"bold\"" : ""), item.label);
      svg.bar(start, top, length, BAR, item.own ? LevelGrid.DARK : "#b7d3d6");
      svg.text(start + length + 6, top + BAR - 4, "start", "fill=\"#1a1a1a\"" + (item.own ? " font-weight=\"bold\"" : ""),
          item.text);
    }
    return svg.close();
  }
}
