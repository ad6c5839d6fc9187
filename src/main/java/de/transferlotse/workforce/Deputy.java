package de.transferlotse.workforce;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody stands in for a colleague.
 *
 * @param id of the process instance that keeps the dates
 * @param person user id of who is away
 * @param deputy user id of who works in their place
 * @param endsOn the last day
 * @param endedAt {@code null} unless a person ended it early
 */
public record Deputy(String id, String person, String deputy, LocalDate startsOn, LocalDate endsOn, String arrangedBy,
    Instant endedAt) {}
