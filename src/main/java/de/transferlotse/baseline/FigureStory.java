package de.transferlotse.baseline;

import de.transferlotse.monitoring.profile.KeyFigure;
import de.transferlotse.monitoring.profile.KeyFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in sentences what strikes in the figures of a Kommune; a figure that is not known is left out. */
final class FigureStory {

  private final Map<String, KeyFigure> figures;

  FigureStory(List<KeyFigure> figures) {
    this.figures = figures.stream().collect(Collectors.toMap(KeyFigure::id, Function.identity()));
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    add(sentences, KeyFigures.POPULATION, figure -> figure.valueText() + " Menschen leben hier (" + figure.asOf() + ").");
    add(sentences, KeyFigures.DENSITY, figure -> "Das sind " + figure.valueText() + " je Quadratkilometer, im Land "
        + figure.landText() + ".");
    add(sentences, KeyFigures.POPULATION_CHANGE, FigureStory::change);
    add(sentences, KeyFigures.SHARE_WITHOUT_CERTIFICATE, figure -> figure.valueText() + " % derer, die " + figure.year()
        + " eine allgemeinbildende Schule verließen, hatten keinen Ersten Schulabschluss" + compared(figure));
    add(sentences, KeyFigures.YOUTH_UNEMPLOYMENT, figure -> "Von den 15- bis unter 25-Jährigen waren " + figure.year() + " "
        + figure.valueText() + " % arbeitslos" + compared(figure));
    return sentences;
  }

  private void add(List<String> sentences, String id, Function<KeyFigure, String> words) {
    KeyFigure figure = figures.get(id);
    if (figure != null) {
      sentences.add(words.apply(figure));
    }
  }

  private static String change(KeyFigure figure) {
    return switch (figure.value().signum()) {
      case 0 -> "Gegenüber dem Vorjahr ist die Zahl gleich geblieben.";
      case 1 -> "Gegenüber dem Vorjahr ist die Zahl um " + figure.valueText() + " % gestiegen.";
      default -> "Gegenüber dem Vorjahr ist die Zahl um " + figure.amountText() + " % gesunken.";
    };
  }

  private static String compared(KeyFigure figure) {
    String land = figure.landValue() == null ? "" : "im Land " + figure.landText() + " %, ";
    return " (" + land + "im Mittel des gleichen Kreistyps " + figure.sameTypeText() + " %).";
  }
}
