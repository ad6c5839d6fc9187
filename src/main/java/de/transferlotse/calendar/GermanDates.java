package de.transferlotse.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people write them in German: in words for sentences, in figures for tables and short remarks. */
public final class GermanDates {

  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.GERMAN);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'Uhr'", Locale.GERMAN);

  private GermanDates() {}

  /** „9. März 2026“. */
  public static String inWords(LocalDate day) {
    return WORDS.format(day);
  }

  /** „9. März 2026“, whose day never stands apart from its month at the end of a line. */
  public static String inUnbrokenWords(LocalDate day) {
    return inWords(day).replaceFirst(" ", "\u00a0");
  }

  /** „09.03.2026“. */
  public static String inFigures(LocalDate day) {
    return FIGURES.format(day);
  }

  /** „März 2026“. */
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** „Montag“. */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /** „14:30 Uhr“. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** „Montag, 9. März 2026, 14:30 Uhr“. */
  public static String moment(Instant instant) {
    var there = OfficeTime.at(instant);
    LocalDate day = there.toLocalDate();
    return "%s, %s, %s".formatted(weekday(day), inWords(day), time(there.toLocalTime()));
  }
}
