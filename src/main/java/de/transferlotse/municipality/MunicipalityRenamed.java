package de.transferlotse.municipality;

/** A Kommune has another name. */
public record MunicipalityRenamed(String key, String name) {}
