package de.transferlotse.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * One cause for which steps stand still.
 *
 * @param engagement number, {@code null} if the steps belong to none
 */
public record Incident(UUID id, String type, String processName, String activityName, String explanation, String engagement,
    Instant openedAt) {}
