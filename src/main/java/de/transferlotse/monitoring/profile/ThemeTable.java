package de.transferlotse.monitoring.profile;

import java.util.List;

/**
 * The table of a theme area.
 *
 * @param title with the letter of the area
 */
public record ThemeTable(String title, List<FigureRow> rows) {

  /** What must be known of some figures, by its letter. */
  public record Note(String letter, String text) {}
}
