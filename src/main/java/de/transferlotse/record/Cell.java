package de.transferlotse.record;

import de.transferlotse.calendar.GermanDates;
import java.time.LocalDate;

/**
 * One cell of a table.
 *
 * @param note small text below, {@code null} if none
 * @param link where the text leads, an address on this server, {@code null} if nowhere
 */
public record Cell(String text, String note, String link) {

  private static final String NONE = "–";

  /** A dash stands for what is missing. */
  public static Cell of(String text) {
    return new Cell(text == null || text.isEmpty() ? NONE : text, null, null);
  }

  public static Cell of(LocalDate day) {
    return of(day == null ? null : GermanDates.inFigures(day));
  }

  public Cell with(String note) {
    return new Cell(text, note == null || note.isEmpty() ? null : note, link);
  }

  public Cell linked(String address) {
    return new Cell(text, note, address);
  }
}
