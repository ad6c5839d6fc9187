package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.figure.Figure;
import java.util.List;
import java.util.stream.Collectors;

/** The sources of a profile, numbered, each once, whether we show its values or work with them. */
final class SourceList {

  private static final String WORKED_OUT = "Eigene Berechnung nach: ";

  private final List<String> texts;

  SourceList(ProfileContent content) {
    texts = content.sources().stream().map(SourceList::plain).distinct().toList();
  }

  List<String> texts() {
    return texts;
  }

  List<Integer> numbers(List<Figure> figures) {
    return figures.stream().flatMap(figure -> figure.sources().stream())
        .map(source -> texts.indexOf(plain(source)) + 1).distinct().sorted().toList();
  }

  /** „1, 2“, or „nach 1, 2“ if we worked the figure out. */
  String of(Figure figure) {
    return (workedOut(figure) ? "nach " : "") + of(List.of(figure));
  }

  String of(List<Figure> figures) {
    return numbers(figures).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  static boolean workedOut(Figure figure) {
    return figure.sources().stream().anyMatch(source -> source.startsWith(WORKED_OUT));
  }

  private static String plain(String source) {
    return source.startsWith(WORKED_OUT) ? source.substring(WORKED_OUT.length()) : source;
  }
}
