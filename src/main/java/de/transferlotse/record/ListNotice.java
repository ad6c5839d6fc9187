package de.transferlotse.record;

/**
 * Something that a person is to read once above their engagements.
 *
 * @param id names it when they have read it
 */
public record ListNotice(String id, String title, String text) {}
