package de.transferlotse.monitoring.profile;

import de.transferlotse.monitoring.Theme;
import de.transferlotse.monitoring.figure.Figure;
import java.util.List;

/** The figures of one theme area, in the order of the catalogue. */
public record ThemeFigures(Theme theme, String title, List<Figure> figures) {

  public ThemeFigures {
    figures = List.copyOf(figures);
  }

  static ThemeFigures of(Theme theme, List<Figure> all) {
    return new ThemeFigures(theme, theme.title(),
        all.stream().filter(figure -> figure.id().indicator().startsWith(theme.name())).toList());
  }
}
