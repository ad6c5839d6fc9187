package de.transferlotse.monitoring.catalogue;

/**
 * From this year on figures are not comparable with earlier ones; no rate of change goes across it without the note.
 */
public record ComparabilityBreak(int year, String note) {}
