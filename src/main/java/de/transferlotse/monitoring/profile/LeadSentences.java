package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** Says in sentences what a Kreistag asks first; a figure that is not known is left out. */
final class LeadSentences {

  private final ProfileContent content;

  LeadSentences(ProfileContent content) {
    this.content = content;
  }

  List<String> all() {
    var sentences = new ArrayList<String>();
    add(sentences, known("A1"), figure -> number(figure) + " Menschen leben hier (" + time(figure) + ").");
    add(sentences, density(), figure -> "Das sind " + number(figure) + " je Quadratkilometer"
        + (figure.comparison().land() == null ? "" : ", im Land " + number(figure, figure.comparison().land())) + ".");
    add(sentences, known("A3"), LeadSentences::change);
    add(sentences, known("D5"), figure -> "Ohne Ersten Schulabschluss gingen " + number(figure)
        + "\u00a0% derer, die eine allgemeinbildende Schule verließen" + compared(figure) + ".");
    add(sentences, known("A10"), figure -> "Arbeitslos waren " + number(figure)
        + "\u00a0% der Erwerbspersonen von 15 bis unter 25 Jahren" + compared(figure) + ".");
    return sentences;
  }

  private static void add(List<String> sentences, Optional<Figure> figure, Function<Figure, String> words) {
    figure.map(words).ifPresent(sentences::add);
  }

  private Optional<Figure> known(String indicator) {
    return content.whole(indicator).filter(figure -> figure.latest().number() != null);
  }

  private Optional<Figure> density() {
    return content.figures().filter(figure -> figure.id().indicator().equals("A8") && figure.unit().endsWith("je km²")
        && figure.latest().number() != null).findFirst();
  }

  private static String change(Figure figure) {
    String amount = GermanNumber.of(figure.latest().number().abs(), figure.decimals()) + "\u00a0%";
    String time = " (" + figure.latest().asOf() + ").";
    return switch (figure.latest().number().signum()) {
      case 0 -> "Die Zahl der Menschen ist gleich geblieben" + time;
      case 1 -> "Die Zahl der Menschen ist um " + amount + " gestiegen" + time;
      default -> "Die Zahl der Menschen ist um " + amount + " gesunken" + time;
    };
  }

  private static String compared(Figure figure) {
    Comparison with = figure.comparison();
    var parts = new StringJoiner(", ", " (" + time(figure) + "; ", ")").setEmptyValue(" (" + time(figure) + ")");
    if (with.land() != null) {
      parts.add("im Land " + number(figure, with.land()) + "\u00a0%");
    }
    if (with.germany() != null) {
      parts.add("in Deutschland " + number(figure, with.germany()) + "\u00a0%");
    }
    if (with.typePlain() != null) {
      parts.add("im einfachen Mittel des gleichen Kreistyps " + number(figure, with.typePlain()) + "\u00a0%");
    }
    return parts.toString();
  }

  private static String number(Figure figure) {
    return GermanNumber.of(figure.latest().number(), figure.decimals());
  }

  private static String number(Figure figure, BigDecimal number) {
    return GermanNumber.of(number, figure.decimals());
  }

  private static String time(Figure figure) {
    return figure.latest().asOf();
  }
}
