package de.transferlotse.record;

import java.time.Instant;

/**
 * Something that went back or forth between the agency and a Kommune.
 *
 * @param what its kind, e.g. „E-Mail an Bildungsbüro“
 * @param subject what it was about
 * @param state where it stands, {@code null} where there is nothing to say
 * @param link where all of it is to be read, {@code null} if this is all
 */
public record Exchange(Instant at, String what, String subject, String state, String link) {}
