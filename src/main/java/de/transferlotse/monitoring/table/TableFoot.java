package de.transferlotse.monitoring.table;

import de.transferlotse.calendar.OfficeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What follows a table's figures: when it was retrieved, on the clock in Germany, under which licence, and the offices'
 * notes.
 */
public record TableFoot(Optional<LocalDateTime> retrievedAt, String licence, List<String> notes) {

  /** Flat files have no foot: who drops them in says when they were retrieved. */
  static final TableFoot NONE = new TableFoot(Optional.empty(), "", List.of());

  public Optional<Instant> retrieved() {
    return retrievedAt.map(OfficeTime::instant);
  }
}
