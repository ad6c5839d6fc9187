package de.transferlotse.monitoring.store;

import java.time.Instant;

/**
 * What is known of a file when its values begin.
 *
 * @param sha256 of the file that was handed in
 * @param table the code as delivered
 * @param citation how the source is named; empty for official tables, whose code and retrieval say it
 * @param retrievedAt {@code null} as long as nobody knows
 */
record NewFile(FileKind kind, String name, String sha256, String table, String title, String statistic, String citation,
               Instant retrievedAt) {}
