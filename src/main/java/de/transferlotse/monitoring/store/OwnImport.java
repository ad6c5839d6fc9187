package de.transferlotse.monitoring.store;

import java.time.Instant;
import java.util.List;

/**
 * Own data that came in together, typed or by template.
 *
 * @param notices what a person should know before they take a template in
 */
public record OwnImport(long id, ImportState state, String name, long values, String uploadedBy, Instant uploadedAt,
                        String takenBackBy, Instant takenBackAt, List<String> notices) {

  public boolean imported() {
    return state == ImportState.IMPORTED;
  }
}
