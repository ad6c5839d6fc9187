package de.transferlotse.rating;

import java.util.Collection;
import java.util.Map;

/** Where a Kommune stands with its education management as a whole. Never shown as a ranking. */
public enum ProfileClass {
  INCOMPLETE("unvollständig"),
  ENTRY("Einstieg"),
  ESTABLISHED("Verstetigung"),
  BUILDING("Aufbau"),
  CONSOLIDATING("Konsolidierung");

  private static final String GOALS = "K1";
  private static final String COORDINATION = "K5";
  private static final double MATURE_MEAN = 2.5;

  private final String label;

  ProfileClass(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * The first rule that matches counts. That a coordination below 2 means Aufbau needs no rule of its own: up to 1 it
   * is Einstieg.
   *
   * @param levels consolidated levels by component; {@code null} where there is none
   */
  static ProfileClass of(Map<String, Integer> levels) {
    Collection<Integer> all = levels.values();
    if (all.stream().anyMatch(level -> level == null)) {
      return INCOMPLETE;
    }
    if (levels.get(COORDINATION) <= 1 || levels.get(GOALS) <= 1) {
      return ENTRY;
    }
    if (all.stream().allMatch(level -> level >= 3)) {
      return ESTABLISHED;
    }
    return all.stream().mapToInt(Integer::intValue).average().orElseThrow() < MATURE_MEAN ? BUILDING : CONSOLIDATING;
  }
}
