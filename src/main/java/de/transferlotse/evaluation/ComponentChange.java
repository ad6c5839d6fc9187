package de.transferlotse.evaluation;

/**
 * How a component of the grid changed.
 *
 * @param title for instance „K2 Datenbasierung“
 * @param before agreed level 0 to 4, {@code null} if it was left open; so is {@code after}
 */
public record ComponentChange(String component, String title, Integer before, Integer after) {

  /** Levels up (positive) or down; {@code null} if one of them is open. */
  public Integer delta() {
    return before == null || after == null ? null : after - before;
  }

  /** For instance „+2“, „±0“, „−1“; „–“ if unknown. */
  public String deltaText() {
    Integer delta = delta();
    if (delta == null) {
      return "–";
    }
    return delta == 0 ? "±0" : (delta > 0 ? "+" : "−") + Math.abs(delta);
  }

  boolean hasChanged() {
    return delta() != null && delta() != 0;
  }
}
