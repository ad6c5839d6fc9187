package de.transferlotse.baseline;

import de.transferlotse.municipality.ReferenceFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in sentences what strikes in the figures of a Kommune; a figure that is not known is left out. */
final class FigureStory {

  private final Map<String, ReferenceFigure> figures;

  FigureStory(List<ReferenceFigure> figures) {
    this.figures = figures.stream().collect(Collectors.toMap(ReferenceFigure::id, Function.identity()));
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    add(sentences, "population", figure -> figure.valueText() + " Menschen leben hier (" + figure.asOf() + ").");
    add(sentences, "density", figure -> "Das sind " + figure.valueText() + " je Quadratkilometer, im Land "
        + figure.landText() + ".");
    add(sentences, "population-change", FigureStory::change);
    add(sentences, "share-without-certificate", figure -> figure.valueText() + " % derer, die " + figure.year()
        + " eine allgemeinbildende Schule verließen, hatten keinen Ersten Schulabschluss" + compared(figure));
    add(sentences, "youth-unemployment", figure -> "Von den 15- bis unter 25-Jährigen waren " + figure.year() + " "
        + figure.valueText() + " % arbeitslos" + compared(figure));
    return sentences;
  }

  private void add(List<String> sentences, String id, Function<ReferenceFigure, String> words) {
    ReferenceFigure figure = figures.get(id);
    if (figure != null) {
      sentences.add(words.apply(figure));
    }
  }

  private static String change(ReferenceFigure figure) {
    return switch (figure.value().signum()) {
      case 0 -> "Gegenüber dem Vorjahr ist die Zahl gleich geblieben.";
      case 1 -> "Gegenüber dem Vorjahr ist die Zahl um " + figure.valueText() + " % gestiegen.";
      default -> "Gegenüber dem Vorjahr ist die Zahl um " + figure.amountText() + " % gesunken.";
    };
  }

  private static String compared(ReferenceFigure figure) {
    String land = figure.landValue() == null ? "" : "im Land " + figure.landText() + " %, ";
    return " (" + land + "im Mittel des gleichen Kreistyps " + figure.sameTypeText() + " %).";
  }
}
