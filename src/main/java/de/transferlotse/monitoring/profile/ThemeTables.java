package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.figure.Comparison;
import de.transferlotse.monitoring.figure.Figure;
import de.transferlotse.monitoring.profile.ThemeTable.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a profile. Parts of a figure, such as single Schularten, are left to the spreadsheet wherever the whole is
 * known; what must be known of figures is said once for all tables.
 */
final class ThemeTables {

  private static final int LETTERS = 26;

  private final ProfileContent content;
  private final SourceList sources;
  private final List<String> notes;

  ThemeTables(ProfileContent content) {
    this.content = content;
    this.sources = new SourceList(content);
    this.notes = content.themes().stream().flatMap(theme -> shown(theme).stream()).filter(ThemeTables::tells)
        .flatMap(figure -> figure.notes().stream()).distinct().toList();
  }

  List<ThemeTable> all() {
    return content.themes().stream().map(this::table).filter(table -> !table.rows().isEmpty()).toList();
  }

  /** Figures of which there is no number at all, each with time, reason and source. */
  List<String> unknown() {
    return content.themes().stream().flatMap(theme -> shown(theme).stream()).filter(figure -> !tells(figure))
        .map(figure -> content.name(figure) + " (" + figure.latest().asOf() + "; " + figure.latest().missing() + "; Quelle: "
            + sources.of(figure) + ")").toList();
  }

  List<Note> notes() {
    var lettered = new ArrayList<Note>();
    for (int at = 0; at < notes.size(); at++) {
      lettered.add(new Note(letter(at), notes.get(at)));
    }
    return lettered;
  }

  private ThemeTable table(ThemeFigures theme) {
    List<Figure> shown = shown(theme);
    Set<FigureId> ids = shown.stream().filter(ThemeTables::tells).map(Figure::id).collect(Collectors.toSet());
    return new ThemeTable(theme.theme().name() + " " + theme.title(),
        shown.stream().filter(ThemeTables::tells).map(figure -> row(figure, ids)).toList());
  }

  private static List<Figure> shown(ThemeFigures theme) {
    Set<FigureId> known = theme.figures().stream()
        .filter(figure -> figure.aspect().isEmpty() && figure.latest().number() != null).map(Figure::id)
        .collect(Collectors.toSet());
    return theme.figures().stream().filter(figure -> figure.aspect().isEmpty() || !known.contains(figure.id())).toList();
  }

  /** Whether there is a number to show, its own or one to compare with. */
  static boolean tells(Figure figure) {
    Comparison with = figure.comparison();
    return figure.trend().stream().anyMatch(point -> point.number() != null) || with.land() != null
        || with.germany() != null || with.typePlain() != null || with.typeWeighted() != null;
  }

  private FigureRow row(Figure figure, Set<FigureId> ids) {
    boolean below = content.containing(figure).filter(whole -> ids.contains(whole.id())).isPresent();
    return FigureRow.of(figure, content, below, sources,
        figure.notes().stream().map(notes::indexOf).sorted().map(ThemeTables::letter).collect(Collectors.joining(", ")));
  }

  private static String letter(int at) {
    return String.valueOf((char) ('a' + at % LETTERS)).repeat(at / LETTERS + 1);
  }
}
