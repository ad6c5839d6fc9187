package de.transferlotse.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The first Kommunenprofil.
 *
 * @param documentId its PDF
 * @param striking what stands out, in the consultant's words; {@code null} until it is reviewed
 * @param releasedOn when it was released for the Gremium, {@code null} before
 * @param comments by theme area
 */
public record FirstProfile(UUID documentId, LocalDate createdOn, String striking, LocalDate releasedOn,
    String releasedBy, Map<Theme, String> comments, List<Highlight> highlights) {}
