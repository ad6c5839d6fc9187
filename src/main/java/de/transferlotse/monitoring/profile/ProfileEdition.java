package de.transferlotse.monitoring.profile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Kommunenprofil as it was made on a day.
 *
 * @param pdf         its document as PDF
 * @param spreadsheet its document as XLSX
 */
public record ProfileEdition(UUID id, String number, String occasion, LocalDate createdOn, UUID pdf, UUID spreadsheet,
                             ProfileContent content) {}
