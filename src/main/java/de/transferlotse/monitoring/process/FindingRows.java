package de.transferlotse.monitoring.process;

import de.transferlotse.monitoring.plausibility.Finding;
import java.util.List;
import java.util.Map;

/** Odd values as forms show them; a long list is shortened, and says so. */
final class FindingRows {

  private static final int MOST = 60;

  private FindingRows() {}

  /** Rows and the words for those left out, {@code null} if there are none. */
  static void show(Map<String, Object> view, List<Finding> findings) {
    view.put("findings", findings.stream().limit(MOST).map(FindingRows::row).toList());
    view.put("noFindings", findings.isEmpty());
    int rest = findings.size() - MOST;
    view.put("furtherFindings", rest <= 0 ? null : rest == 1 ? "Ein weiterer Wert ist auffällig."
        : rest + " weitere Werte sind auffällig.");
  }

  private static Map<String, String> row(Finding one) {
    return Map.of("place", one.place(), "figure", one.figure(), "time", one.time(), "value", one.value(),
        "sentence", one.sentence(), "source", one.source());
  }
}
