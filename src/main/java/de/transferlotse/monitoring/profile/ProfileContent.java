package de.transferlotse.monitoring.profile;

import de.transferlotse.document.pdf.DocumentHead;
import de.transferlotse.monitoring.Theme;
import de.transferlotse.monitoring.figure.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a Kommunenprofil says on its day: from it alone each output is made, and made again.
 *
 * @param head             what stands in the head and foot of the paper, with its day
 * @param occasion         what it is made for, such as „Ausgangslage“
 * @param catalogueVersion the catalogue by which the figures were worked out
 * @param comparedLands    names of the Länder whose Kommunen form the means of a type
 * @param themes           those with figures, in their order
 * @param neighbours       {@code null} if they are not known
 * @param sources          each once, with licence, in the order in which the figures need them
 */
public record ProfileContent(DocumentHead head, ProfileSubject subject, String occasion, String catalogueVersion,
                             List<String> comparedLands, List<ThemeFigures> themes, Neighbours neighbours,
                             List<String> sources) {

  public ProfileContent {
    comparedLands = List.copyOf(comparedLands);
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
  }

  static ProfileContent of(DocumentHead head, ProfileSubject subject, String occasion, String catalogueVersion,
      List<String> comparedLands, List<Figure> figures, Neighbours neighbours) {
    figures.forEach(ProfileContent::refuseWithoutOrigin);
    return new ProfileContent(head, subject, occasion, catalogueVersion, comparedLands,
        Arrays.stream(Theme.values()).map(theme -> ThemeFigures.of(theme, figures))
            .filter(theme -> !theme.figures().isEmpty()).toList(), neighbours,
        figures.stream().flatMap(figure -> figure.sources().stream()).distinct().toList());
  }

  private static void refuseWithoutOrigin(Figure figure) {
    if (figure.unit().isBlank() || figure.sources().isEmpty() || figure.sources().stream().anyMatch(String::isBlank)
        || figure.trend().stream().anyMatch(point -> point.asOf().isBlank())) {
      throw new IllegalArgumentException("A figure needs its unit, times and sources: " + figure.id().text());
    }
  }

  public LocalDate madeOn() {
    return head.date();
  }

  Stream<Figure> figures() {
    return themes.stream().flatMap(theme -> theme.figures().stream());
  }

  /** The figure of which a label such as „Davon mit Erstem Schulabschluss“ speaks, without which it says nothing. */
  Optional<Figure> containing(Figure part) {
    return FigureTexts.partial(part)
        ? whole(part.id().indicator()).filter(whole -> !FigureTexts.partial(whole)) : Optional.empty();
  }

  /** The label of a figure, to be understood wherever it stands. */
  String label(Figure figure) {
    return containing(figure).map(whole -> whole.label() + ": " + FigureTexts.lower(figure.label())).orElse(figure.label());
  }

  /** With the part it is about: „Schüler:innen: Gymnasien“. */
  String name(Figure figure) {
    return FigureTexts.of(label(figure), figure.aspect());
  }

  /** The figure of an indicator that is about all, not about a part such as one Schulart. */
  Optional<Figure> whole(String indicator) {
    return figures().filter(figure -> figure.id().indicator().equals(indicator) && figure.aspect().isEmpty()).findFirst();
  }
}
