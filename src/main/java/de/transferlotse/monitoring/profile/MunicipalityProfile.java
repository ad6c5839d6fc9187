package de.transferlotse.monitoring.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A Kommunenprofil as it was on its day.
 *
 * @param occasion what it was made for, such as „Ausgangslage“
 * @param documentId its PDF; {@code null} for one from before there were editions whose figures went into another paper
 * @param spreadsheetId its figures as XLSX; {@code null} for one from before there were editions
 * @param figures those that reports quote
 */
public record MunicipalityProfile(UUID id, String number, String occasion, LocalDate createdOn, UUID documentId,
    UUID spreadsheetId, List<KeyFigure> figures) {

  /** Where the figures come from, each source once. */
  public static List<String> sources(List<KeyFigure> figures) {
    return figures.stream().flatMap(figure -> figure.source().lines()).distinct().toList();
  }
}
