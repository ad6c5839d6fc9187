package de.transferlotse.document.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One set of bars, a level 0 to 4 per component; {@code null} where nobody rated. */
public record Series(String label, List<Integer> levels) {

  public Series {
    levels = Collections.unmodifiableList(new ArrayList<>(levels));
    if (levels.stream().anyMatch(level -> level != null && (level < 0 || level > 4))) {
      throw new IllegalArgumentException("a level is 0 to 4: " + levels);
    }
  }

  String spoken(int component) {
    Integer level = levels.get(component);
    return label + " " + (level == null ? "ohne Angabe" : "Stufe " + level);
  }
}
