package de.transferlotse.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a whole in percent, one bar for each whole. The tones go from dark to light in the order of the legend
 * and are parted by white, so that they can be told apart without colours.
 */
public record StackedBars(String title, int width, List<String> parts, List<Stack> stacks) {

  private static final double LEGEND_ROW = 17;
  private static final int LEGEND_COLUMN = 200;
  private static final double ROW = 43;
  private static final double BAR = 22;
  private static final double LABEL_ROOM = 30;
  private static final List<String> FILLS = List.of("#083f48", "#2f727c", "#6fa3aa", "#b7d3d6", "#e3eef0");
  private static final int DARK_FILLS = 2;

  /** A bar; its shares have the order of the parts. */
  public record Stack(String label, List<Share> shares) {

    public Stack {
      shares = List.copyOf(shares);
    }
  }

  /** A part in percent, and as people read it. */
  public record Share(BigDecimal percent, String text) {}

  public StackedBars {
    parts = List.copyOf(parts);
    stacks = List.copyOf(stacks);
    int size = parts.size();
    if (size > FILLS.size() || stacks.stream().anyMatch(stack -> stack.shares.size() != size)) {
      throw new IllegalArgumentException("at most five parts, and a share of each in every stack");
    }
  }

  /** The chart as an {@code <svg>} element, for {@code th:utext}. */
  public String svg() {
    int columns = Math.max(1, width / LEGEND_COLUMN);
    double top = (parts.size() + columns - 1) / columns * LEGEND_ROW + 8;
    Svg svg = new Svg(width, (int) (top + stacks.size() * ROW), title,
        stacks.stream().map(this::spoken).collect(Collectors.joining("; ", "", ".")));
    for (int part = 0; part < parts.size(); part++) {
      double left = part % columns * (double) width / columns;
      double y = part / columns * LEGEND_ROW;
      svg.bar(left + 1, y + 2, 11, 11, FILLS.get(part))
          .text(left + 18, y + 11.5, "start", "fill=\"#1a1a1a\"", parts.get(part));
    }
    for (int row = 0; row < stacks.size(); row++) {
      bar(svg, top + row * ROW, stacks.get(row));
    }
    return svg.close();
  }

  private void bar(Svg svg, double top, Stack stack) {
    svg.text(1, top + 12, "start", "fill=\"#1a1a1a\"", stack.label);
    double x = 1;
    // Rounded numbers may add up to a little more than the whole.
    double scale = (width - 2) / Math.max(100, stack.shares.stream().mapToDouble(share -> share.percent.doubleValue()).sum());
    for (int part = 0; part < parts.size(); part++) {
      Share share = stack.shares.get(part);
      double length = share.percent.doubleValue() * scale;
      if (length > 0) {
        svg.bar(x, top + 17, Math.max(length - 1, 0.5), BAR, FILLS.get(part));
      }
      if (length > LABEL_ROOM) {
        svg.text(x + length / 2, top + 17 + BAR / 2 + 4, "middle",
            "font-size=\"10.5\" fill=\"" + (part < DARK_FILLS ? "#ffffff" : "#1a1a1a") + "\"", share.text);
      }
      x += length;
    }
  }

  private String spoken(Stack stack) {
    return stack.label + ": " + IntStream.range(0, parts.size())
        .mapToObj(part -> parts.get(part) + " " + stack.shares.get(part).text).collect(Collectors.joining(", "));
  }
}
