package de.transferlotse.masterdata;

import de.transferlotse.input.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/** Reads the days of a calendar of sessions, one a line. */
final class SessionDays {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private SessionDays() {}

  /**
   * The days in their order, each once.
   *
   * @throws Rejection (invalid) naming the first line that is no day of this year
   */
  static List<LocalDate> read(String lines, int year) {
    return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> day(line, year)).distinct()
        .sorted().toList();
  }

  private static LocalDate day(String line, int year) {
    LocalDate day;
    try {
      day = LocalDate.parse(line, DAY);
    } catch (DateTimeException noDay) {
      throw Rejection.invalid("Bitte prüfen Sie Ihre Angaben: „%s“ ist kein Tag; bitte schreiben Sie ihn wie „05.03.%d“."
          .formatted(shortened(line), year));
    }
    if (day.getYear() != year) {
      throw Rejection.invalid("Bitte prüfen Sie Ihre Angaben: Der Sitzungstag „%s“ liegt nicht im Jahr %d."
          .formatted(line, year));
    }
    return day;
  }

  private static String shortened(String line) {
    return line.length() <= 30 ? line : line.substring(0, 29) + "…";
  }
}
