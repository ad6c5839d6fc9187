package de.transferlotse.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time by which the agency and its Kommunen live. Stored are instants; people read days and hours. */
public final class OfficeTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private OfficeTime() {}

  /** An instant as the clock in the office showed it. */
  public static ZonedDateTime at(Instant instant) {
    return instant.atZone(ZONE);
  }

  /** The day on which an instant was, in the office. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The instant at which the clock in the office shows this. */
  public static Instant instant(LocalDateTime time) {
    return time.atZone(ZONE).toInstant();
  }

  /** When the clock in the office shows this hour next. */
  public static ZonedDateTime next(LocalTime hour, Instant now) {
    ZonedDateTime today = at(now).with(hour);
    return today.toInstant().isAfter(now) ? today : today.plusDays(1);
  }

  /** The instant at which what is due on a day should be done. */
  public static Instant endOfOfficeDay(LocalDate day) {
    return instant(day.atTime(END_OF_OFFICE_DAY));
  }
}
