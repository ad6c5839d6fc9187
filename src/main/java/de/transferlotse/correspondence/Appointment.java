package de.transferlotse.correspondence;

import java.time.Duration;
import java.time.Instant;

/**
 * A meeting that a mail tells of, as the recipients' calendars shall have it.
 *
 * @param uid the same however often it is moved, such as „erstgespraech-TNO-2026-014“
 * @param title what a calendar shows in its sheet
 * @param cancelled whether it does not take place after all
 */
public record Appointment(String uid, Instant start, Duration length, String title, String place, String description,
    boolean cancelled) {

  public Appointment(String uid, Instant start, Duration length, String title, String place, String description) {
    this(uid, start, length, title, place, description, false);
  }

  /** The same, called off. */
  public Appointment cancel() {
    return new Appointment(uid, start, length, title, place, description, true);
  }

  Instant end() {
    return start.plus(length);
  }
}
