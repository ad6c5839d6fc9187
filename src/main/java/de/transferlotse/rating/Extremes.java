package de.transferlotse.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The components with the highest and with the lowest level; several if they share it. */
public record Extremes(int highest, List<RatingComponent> strongest, int lowest, List<RatingComponent> weakest) {

  /**
   * @param levels by code, at least one of them not {@code null}
   */
  public static Extremes of(RatingGrid grid, Map<String, Integer> levels) {
    var known = levels.values().stream().filter(Objects::nonNull).mapToInt(Integer::intValue).summaryStatistics();
    return new Extremes(known.getMax(), at(grid, levels, known.getMax()), known.getMin(),
        at(grid, levels, known.getMin()));
  }

  /** Whether all are alike, so that nothing is strongest or weakest. */
  public boolean even() {
    return highest == lowest;
  }

  private static List<RatingComponent> at(RatingGrid grid, Map<String, Integer> levels, int level) {
    return grid.components().stream().filter(component -> Integer.valueOf(level).equals(levels.get(component.code())))
        .toList();
  }
}
