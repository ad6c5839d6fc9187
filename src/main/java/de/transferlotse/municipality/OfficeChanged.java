package de.transferlotse.municipality;

/** There is a new office, or it has another name. */
public record OfficeChanged(String groupId, String name) {}
