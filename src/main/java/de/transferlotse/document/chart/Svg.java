package de.transferlotse.document.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the few SVG elements that the charts need. */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /** The size is in CSS pixels; title and description are what those hear who do not see the drawing. */
  Svg(int width, int height, String title, String description) {
    out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" "
            + "height=\"%d\" viewBox=\"0 0 %d %d\" aria-label=\"%s\" font-family=\"'Liberation Sans', Arial, sans-serif\" "
            + "font-size=\"11\">", width, height, width, height, escape(title + ". " + description)));
  }

  Svg text(double x, double y, String anchor, String style, String text) {
    return add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" %s>%s</text>", x, y, anchor, style, escape(text));
  }

  Svg bar(double x, double y, double width, double height, String fill) {
    return add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>", x, y, width, height, fill);
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>", x1, y1, x2, y2, style);
  }

  /** A line through all these spots, each x and y. */
  Svg path(List<double[]> spots, String style) {
    return add("<polyline points=\"%s\" fill=\"none\" %s/>", spots.stream()
        .map(spot -> String.format(Locale.ROOT, "%.1f,%.1f", spot[0], spot[1])).collect(Collectors.joining(" ")), style);
  }

  Svg circle(double x, double y, double radius, String style) {
    return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>", x, y, radius, style);
  }

  String close() {
    return out + "</svg>";
  }

  private Svg add(String element, Object... values) {
    out.append(String.format(Locale.ROOT, element, values));
    return this;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
