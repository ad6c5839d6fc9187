package de.transferlotse.monitoring.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is to be known of a file: each sentence once, and not without end. */
final class Notices {

  private static final int MOST = 100;

  private final Map<String, Notice> seen = new LinkedHashMap<>();
  private boolean more;

  void add(Place place, String text) {
    if (seen.size() < MOST) {
      seen.putIfAbsent(text, new Notice(place.line(), place.column(), text));
    } else {
      more |= !seen.containsKey(text);
    }
  }

  List<Notice> all() {
    var all = new ArrayList<>(seen.values());
    if (more) {
      all.add(new Notice(0, 0, "Es gibt weitere Hinweise; gezeigt sind die ersten " + MOST + "."));
    }
    return List.copyOf(all);
  }
}
