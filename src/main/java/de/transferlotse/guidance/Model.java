package de.transferlotse.guidance;

/**
 * A way in which a Kommune can organise its education management.
 *
 * @param example where it was seen, {@code null} if no place is known
 */
public record Model(String id, String name, String description, String example) {}
