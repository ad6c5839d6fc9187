package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.figure.Point;

/** A figure in the words of a profile. */
final class FigureTexts {

  private FigureTexts() {}

  /** With the part it is about: „Schüler:innen: Gymnasien“. */
  static String name(Figure figure) {
    return figure.aspect().isEmpty() ? figure.label() : figure.label() + ": " + figure.aspect();
  }

  /** The number, or why there is none. */
  static String value(Point point, int decimals) {
    return point.number() == null ? "fehlt (" + point.missing() + ")" : GermanNumber.of(point.number(), decimals);
  }
}
