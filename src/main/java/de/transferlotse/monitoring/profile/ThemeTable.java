package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.catalogue.FigureId;
import de.transferlotse.monitoring.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of a theme area with the notes below it. Parts of a figure, such as single Schularten, are left to the
 * spreadsheet wherever the whole is known.
 *
 * @param title   with the letter of the area
 * @param shortened whether parts were left out
 */
public record ThemeTable(String title, List<FigureRow> rows, List<Note> notes, boolean shortened) {

  private static final int LETTERS = 26;

  /** What must be known of some figures of the table, by its letter. */
  public record Note(String letter, String text) {}

  static ThemeTable of(ThemeFigures theme, ProfileContent content) {
    Set<FigureId> known = theme.figures().stream()
        .filter(figure -> figure.aspect().isEmpty() && figure.latest().number() != null).map(Figure::id)
        .collect(Collectors.toSet());
    List<Figure> shown = theme.figures().stream()
        .filter(figure -> figure.aspect().isEmpty() || !known.contains(figure.id())).toList();
    List<String> notes = shown.stream().flatMap(figure -> figure.notes().stream()).distinct().toList();
    return new ThemeTable(theme.theme().name() + " " + theme.title(),
        shown.stream().map(figure -> row(figure, content, notes)).toList(), lettered(notes),
        shown.size() < theme.figures().size());
  }

  private static FigureRow row(Figure figure, ProfileContent content, List<String> notes) {
    return FigureRow.of(figure, content.madeOn().getYear(),
        figure.sources().stream().map(source -> String.valueOf(content.sources().indexOf(source) + 1))
            .collect(Collectors.joining(", ")),
        figure.notes().stream().map(note -> letter(notes.indexOf(note))).sorted().collect(Collectors.joining(", ")));
  }

  private static List<Note> lettered(List<String> notes) {
    var lettered = new ArrayList<Note>();
    for (int at = 0; at < notes.size(); at++) {
      lettered.add(new Note(letter(at), notes.get(at)));
    }
    return lettered;
  }

  private static String letter(int at) {
    return String.valueOf((char) ('a' + at % LETTERS)).repeat(at / LETTERS + 1);
  }
}
