package de.transferlotse.pause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in which an engagement rests.
 *
 * @param until the day on which it goes on by itself, {@code null} if only a person ends the pause
 * @param begunAt {@code null} until its processes rest
 * @param endedAt {@code null} while the pause is planned or lasts
 * @param endedBy user id, {@code null} if it ended by date or with the engagement
 */
public record Pause(
    UUID id,
    String number,
    String reason,
    LocalDate until,
    Instant plannedAt,
    String plannedBy,
    Instant begunAt,
    Instant endedAt,
    String endedBy,
    String endNote) {

  /** Whether the engagement rests because of this pause at a time. */
  public boolean covers(Instant time) {
    return begunAt != null && !time.isBefore(begunAt) && (endedAt == null || time.isBefore(endedAt));
  }
}
