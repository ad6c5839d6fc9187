package de.transferlotse.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time by which the agency and its Kommunen live. Stored are instants; people read days and hours. */
public final class OfficeTime {

  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

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
}
