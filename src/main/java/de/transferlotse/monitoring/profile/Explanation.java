package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Figure;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How figures are worked out, in words.
 *
 * @param figures those that are worked out alike
 * @param formula with the denominator
 * @param mean    by what the mean of the type is weighted, and how many Kommunen are in it
 * @param calculated whether they are worked out, by us or by their source, not counted, and known
 */
public record Explanation(String figures, String formula, String mean, boolean calculated) {

  private record Way(String indicator, String formula) {}

  static List<Explanation> of(ProfileContent content) {
    Map<Way, List<Figure>> byWay = new LinkedHashMap<>();
    content.figures().forEach(figure -> byWay.computeIfAbsent(new Way(figure.id().indicator(), figure.formula()),
        way -> new ArrayList<>()).add(figure));
    return byWay.entrySet().stream().map(one -> new Explanation(
        names(content, one.getValue()), one.getKey().formula(), mean(one.getValue()),
        one.getValue().stream().anyMatch(figure -> calculated(figure) && ThemeTables.tells(figure)))).toList();
  }

  /** A part that is counted like the figure which contains it need not be named. */
  private static String names(ProfileContent content, List<Figure> alike) {
    return alike.stream().filter(figure -> !alike.contains(whole(content, figure).orElse(null)))
        .map(figure -> name(content, figure)).distinct().collect(Collectors.joining("; "));
  }

  private static String name(ProfileContent content, Figure figure) {
    return whole(content, figure).map(whole -> whole.label() + ": " + FigureTexts.lower(figure.label()))
        .orElse(figure.label());
  }

  private static Optional<Figure> whole(ProfileContent content, Figure figure) {
    return FigureTexts.partial(figure) ? content.containing(figure) : Optional.empty();
  }

  private static boolean calculated(Figure figure) {
    return SourceList.workedOut(figure) || figure.unit().equals("%") || figure.unit().contains(" je ");
  }

  private static String mean(List<Figure> alike) {
    IntSummaryStatistics counts = alike.stream().mapToInt(figure -> figure.comparison().typeCount()).summaryStatistics();
    if (counts.getMax() == 0) {
      return "kein Mittel";
    }
    String weights = alike.stream().filter(figure -> figure.comparison().typeWeighted() != null)
        .map(figure -> figure.comparison().weight()).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    return (weights.isEmpty() ? "nur einfach; " : "gewichtet nach: " + weights + "; ") + count(counts);
  }

  private static String count(IntSummaryStatistics counts) {
    String most = counts.getMax() == 1 ? "1 Kommune" : counts.getMax() + " Kommunen";
    return counts.getMin() == counts.getMax() ? most : counts.getMin() + " bis " + most;
  }
}
