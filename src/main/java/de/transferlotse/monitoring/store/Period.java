package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.Indicator;
import de.transferlotse.calendar.GermanDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time that a value is about, from its first to its last day; a Stichtag is one day. */
public record Period(LocalDate first, LocalDate last) {

  private static final int SUMMER_BEGINS = 4;

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The year in which it begins, by which values of different tables are put beside each other. */
  public int year() {
    return first.getYear();
  }

  /** In the words that the statistic of an indicator has for a whole year, such as „Abgangsjahr 2023“. */
  public String text(Indicator indicator) {
    boolean wholeYear = equals(year(year()));
    return wholeYear && !indicator.asOf().isEmpty() ? indicator.words(year()) : text();
  }

  /** As people write it: „31.12.2024“, „2024“, „Schuljahr 2023/24“, „Wintersemester 2023/24“. */
  public String text() {
    if (first.equals(last)) {
      return GermanDates.inFigures(first);
    }
    if (equals(year(year()))) {
      return String.valueOf(year());
    }
    String crossing = "%d/%02d".formatted(year(), (year() + 1) % 100);
    return switch ((int) ChronoUnit.MONTHS.between(first, last.plusDays(1))) {
      case 12 -> "Schuljahr " + crossing;
      case 6 -> first.getMonthValue() == SUMMER_BEGINS ? "Sommersemester " + year() : "Wintersemester " + crossing;
      default -> GermanDates.inFigures(first) + " bis " + GermanDates.inFigures(last);
    };
  }
}
