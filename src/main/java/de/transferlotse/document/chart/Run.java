package de.transferlotse.document.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Values that may be joined by a line because they were counted in the same way; values of two runs never are.
 *
 * @param label what they have in common, such as „Zensus 2022“; empty if there is but one run
 */
public record Run(String label, List<Spot> spots) {

  public Run {
    spots = List.copyOf(spots);
  }

  /** The parts without gaps. */
  List<List<Spot>> stretches() {
    var stretches = new ArrayList<List<Spot>>();
    var current = new ArrayList<Spot>();
    for (Spot spot : spots) {
      if (spot.number() != null) {
        current.add(spot);
      } else if (!current.isEmpty()) {
        stretches.add(List.copyOf(current));
        current.clear();
      }
    }
    if (!current.isEmpty()) {
      stretches.add(current);
    }
    return stretches;
  }
}
