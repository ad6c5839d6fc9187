package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;
import java.util.List;

/** A figure in the words of a profile. */
final class FigureTexts {

  private static final List<String> PARTS = List.of("Davon ", "Darunter ");

  private FigureTexts() {}

  static String of(String label, String aspect) {
    return aspect.isEmpty() ? label : label + ": " + aspect;
  }

  /** Whether the label says nothing without the figure that contains it: „Davon ohne Ersten Schulabschluss“. */
  static boolean partial(Figure figure) {
    return PARTS.stream().anyMatch(figure.label()::startsWith);
  }

  /** As it goes on after a colon. */
  static String lower(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  /** The number, or why there is none. */
  static String value(Point point, int decimals) {
    return point.number() == null ? "fehlt (" + point.missing() + ")" : GermanNumber.of(point.number(), decimals);
  }
}
