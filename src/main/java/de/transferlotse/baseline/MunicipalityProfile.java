package de.transferlotse.baseline;

import de.transferlotse.municipality.ReferenceFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A Kommunenprofil as it was on its day.
 *
 * @param occasion what it was made for, such as „Ausgangslage“
 * @param documentId its PDF, {@code null} if its figures went into another paper
 */
public record MunicipalityProfile(UUID id, String number, String occasion, LocalDate createdOn, UUID documentId,
    List<ReferenceFigure> figures) {

  /** Where the figures come from, each source once. */
  static List<String> sources(List<ReferenceFigure> figures) {
    return figures.stream().map(ReferenceFigure::source).distinct().toList();
  }
}
