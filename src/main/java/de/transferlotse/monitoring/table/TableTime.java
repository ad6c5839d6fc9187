package de.transferlotse.monitoring.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of a figure as the table gives it. The year is the one in which it begins; whether a table of schools means
 * the year in which the Schuljahr begins or ends is a fact about the table, not of its text. {@code first} and {@code
 * last} bound it.
 */
public record TableTime(String text, TimeKind kind, int year, LocalDate first, LocalDate last) {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern GERMAN_DATE = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern HALF_YEAR = Pattern.compile("(\\d{4})-(\\d{2})P6M");
  private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:Schuljahr )?(\\d{4})/(\\d{2}|\\d{4})");
  private static final Pattern WINTER = Pattern.compile("(?:WS|Wintersemester) (\\d{4})/(\\d{2}|\\d{4})");
  private static final Pattern SUMMER = Pattern.compile("(?:SS|Sommersemester) (\\d{4})");
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  static Optional<TableTime> of(String text) {
    try {
      return read(text).filter(time -> time.year >= EARLIEST && time.year <= LATEST);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<TableTime> read(String text) {
    Matcher found = YEAR.matcher(text);
    if (found.matches()) {
      int year = number(found, 1);
      return Optional.of(new TableTime(text, TimeKind.YEAR, year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    found = GERMAN_DATE.matcher(text);
    if (found.matches()) {
      return day(text, LocalDate.of(number(found, 3), number(found, 2), number(found, 1)));
    }
    found = ISO_DATE.matcher(text);
    if (found.matches()) {
      return day(text, LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
    }
    return readSpan(text);
  }

  private static Optional<TableTime> readSpan(String text) {
    Matcher found = HALF_YEAR.matcher(text);
    if (found.matches()) {
      return span(text, TimeKind.SEMESTER, LocalDate.of(number(found, 1), number(found, 2), 1), 6);
    }
    found = SCHOOL_YEAR.matcher(text);
    if (found.matches() && followsOn(found)) {
      return span(text, TimeKind.SCHOOL_YEAR, LocalDate.of(number(found, 1), 8, 1), 12);
    }
    found = WINTER.matcher(text);
    if (found.matches() && followsOn(found)) {
      return span(text, TimeKind.SEMESTER, LocalDate.of(number(found, 1), 10, 1), 6);
    }
    found = SUMMER.matcher(text);
    return found.matches() ? span(text, TimeKind.SEMESTER, LocalDate.of(number(found, 1), 4, 1), 6) : Optional.empty();
  }

  private static boolean followsOn(Matcher years) {
    return (number(years, 1) + 1) % 100 == number(years, 2) % 100;
  }

  private static Optional<TableTime> day(String text, LocalDate day) {
    return Optional.of(new TableTime(text, TimeKind.REFERENCE_DATE, day.getYear(), day, day));
  }

  private static Optional<TableTime> span(String text, TimeKind kind, LocalDate first, int months) {
    return Optional.of(new TableTime(text, kind, first.getYear(), first, first.plusMonths(months).minusDays(1)));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
