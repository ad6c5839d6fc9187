package de.transferlotse.monitoring.process;

import de.transferlotse.input.Rejection;
import de.transferlotse.monitoring.MonitoringSource;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Compares the rows of a form, one for each source, with the sources that there are. */
final class SourceRows {

  private SourceRows() {}

  /** @throws Rejection unless each source comes exactly once */
  static void mustBe(List<UUID> typed, List<MonitoringSource> sources) {
    var known = new HashSet<>(sources.stream().map(MonitoringSource::id).toList());
    if (typed.size() != known.size() || !new HashSet<>(typed).equals(known)) {
      throw Rejection.conflict("Die Angaben passen nicht zu den Datenquellen dieser Begleitung; bitte laden Sie"
          + " die Aufgabe neu.");
    }
  }

  static String name(UUID id, List<MonitoringSource> sources) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow().name();
  }
}
