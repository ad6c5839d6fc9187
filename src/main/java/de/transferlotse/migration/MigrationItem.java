package de.transferlotse.migration;

import java.util.UUID;

/**
 * Everything that is moved together or not at all: an engagement with all that it called, or another running process.
 *
 * @param title what people know it by
 * @param reason why it could not be moved, {@code null} if it could
 */
public record MigrationItem(UUID id, String title, ItemState state, String reason) {}
