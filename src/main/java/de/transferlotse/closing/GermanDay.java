package de.transferlotse.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the Prozessdokumentation writes them: „24. Februar 2026“ in sentences, „24.02.2026“ in tables. */
final class GermanDay {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private GermanDay() {}

  static String inWords(LocalDate day) {
    return LONG.format(day);
  }

  static String inFigures(LocalDate day) {
    return day == null ? "–" : SHORT.format(day);
  }

  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
