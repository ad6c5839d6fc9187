package de.transferlotse.correspondence.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as mails write them; the day never stands apart from its month at the end of a line. */
public final class GermanDates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.'\u00a0'MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.GERMAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm'\u00a0Uhr'", Locale.GERMAN);

  /** "9. März 2026". */
  public String day(LocalDate date) {
    return DAY.format(date);
  }

  /** "Montag, 9. März 2026"; in the dative „am Montag, dem …“ is {@link #weekday} and {@link #day}. */
  public String weekdayAndDay(LocalDate date) {
    return weekday(date) + ", " + day(date);
  }

  /** "Montag". */
  public String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** "14:30 Uhr". */
  public String time(LocalTime time) {
    return TIME.format(time);
  }
}
