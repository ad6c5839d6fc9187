package de.transferlotse.monitoring.profile;

import java.util.List;

/**
 * Kommunen that are most alike, for an exchange; in alphabetical order, since they are no ranking.
 *
 * @param measures the labels of the figures by which they are alike
 */
public record Neighbours(List<String> names, List<String> measures) {

  public Neighbours {
    names = names.stream().sorted(GermanOrder.INSTANCE).toList();
    measures = List.copyOf(measures);
  }
}
