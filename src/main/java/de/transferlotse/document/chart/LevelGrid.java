package de.transferlotse.document.chart;

import java.util.List;

/** The frame both charts share: components downwards, levels 0 to 4 to the right. */
final class LevelGrid {

  static final String DARK = "#0b5560";
  static final String GREY = "#4a5560";
  private static final List<String> LEVELS =
      List.of("nicht vorhanden", "Einzelaktivitäten", "im Aufbau", "etabliert", "verstetigt");
  private static final int WIDTH = 616;
  private static final double LEFT = 168;
  private static final double STEP = 98;
  private static final double TOP = 30;
  private static final double BOTTOM = 38;

  private final Svg svg;
  private final double rowHeight;

  LevelGrid(String title, String description, List<String> components, double rowHeight) {
    double height = TOP + components.size() * rowHeight + BOTTOM;
    this.svg = new Svg(WIDTH, (int) Math.ceil(height), title, description);
    this.rowHeight = rowHeight;
    double end = TOP + components.size() * rowHeight;
    for (int level = 0; level < LEVELS.size(); level++) {
      svg.line(x(level), TOP, x(level), end, "stroke=\"" + (level == 0 ? GREY : "#ccd3da") + "\" stroke-width=\"1\"");
      svg.text(x(level), end + 15, "middle", "font-weight=\"bold\" fill=\"" + GREY + "\"", String.valueOf(level));
      svg.text(x(level), end + 29, "middle", "font-size=\"10\" fill=\"" + GREY + "\"", LEVELS.get(level));
    }
    for (int row = 0; row < components.size(); row++) {
      svg.text(LEFT - 12, middle(row) + 4, "end", "fill=\"#1a1a1a\"", components.get(row));
    }
  }

  static double x(int level) {
    return LEFT + level * STEP;
  }

  double middle(int row) {
    return TOP + (row + 0.5) * rowHeight;
  }

  Svg svg() {
    return svg;
  }
}
