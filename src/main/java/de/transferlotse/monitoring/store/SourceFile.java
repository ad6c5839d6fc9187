package de.transferlotse.monitoring.store;

import java.time.Instant;

/**
 * A file from which values came, with what is said of it below a figure.
 *
 * @param table code of the table as delivered, empty for own data
 * @param citation how the source is named with its licence
 */
public record SourceFile(long id, String name, String table, String citation, Instant retrievedAt) {}
