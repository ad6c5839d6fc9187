package de.transferlotse.correspondence.template;

import de.transferlotse.calendar.GermanDates;
import java.time.LocalDate;
import java.time.LocalTime;

/** Dates as the templates of mails write them: nothing that belongs together parts at the end of a line. */
public final class MailDates {

  /** "9. März 2026". */
  public String day(LocalDate date) {
    return GermanDates.inUnbrokenWords(date);
  }

  /** "Montag, 9. März 2026"; in the dative „am Montag, dem …“ is {@link #weekday} and {@link #day}. */
  public String weekdayAndDay(LocalDate date) {
    return weekday(date) + ", " + day(date);
  }

  /** "Montag". */
  public String weekday(LocalDate date) {
    return GermanDates.weekday(date);
  }

  /** "14:30 Uhr". */
  public String time(LocalTime time) {
    return GermanDates.time(time).replace(' ', '\u00a0');
  }
}
