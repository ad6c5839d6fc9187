package de.transferlotse.monitoring.store;

import java.time.Instant;

/**
 * Files that came in together.
 *
 * @param files their names
 * @param values how many values they held
 */
public record FigureImport(long id, ImportState state, String uploadedBy, Instant uploadedAt, Instant importedAt,
                           String takenBackBy, Instant takenBackAt, String files, long values) {

  public boolean previewed() {
    return state == ImportState.PREVIEW;
  }

  public boolean imported() {
    return state == ImportState.IMPORTED;
  }
}
