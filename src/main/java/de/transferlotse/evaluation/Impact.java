package de.transferlotse.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a Begleitung changed.
 *
 * @param meanBefore of K1 to K7 with one decimal, {@code null} if one of them was left open; so is {@code meanAfter}
 * @param note the Wirkungsvermerk, {@code null} until it is written
 * @param newStructures what exists now and did not before: bodies, posts, reports, procedures
 * @param changes K1 to K7 in their order
 */
public record Impact(BigDecimal meanBefore, BigDecimal meanAfter, int goalsTotal, int goalsFull, int goalsPartly,
    LocalDate computedOn, String note, List<String> newStructures, List<ComponentChange> changes) {

  /** For instance „1,4“, „–“ if unknown. */
  public static String meanText(BigDecimal mean) {
    return mean == null ? "–" : mean.toString().replace('.', ',');
  }

  public String meanBeforeText() {
    return meanText(meanBefore);
  }

  public String meanAfterText() {
    return meanText(meanAfter);
  }

  public boolean hasMeans() {
    return meanBefore != null && meanAfter != null;
  }

  /** Share of the goals that were reached completely, in percent. */
  public long goalsShare() {
    return goalsTotal == 0 ? 0 : Math.round(100.0 * goalsFull / goalsTotal);
  }

  /** For instance „2 von 4 Zielen ganz erreicht (50 %), 1 teilweise, 1 nicht“. */
  public String goalsText() {
    return "%d von %d Zielen ganz erreicht (%d %%), %d teilweise, %d nicht".formatted(goalsFull, goalsTotal,
        goalsShare(), goalsPartly, goalsTotal - goalsFull - goalsPartly);
  }

  /** The changes that are largest, whether up or down; fewer if fewer components changed. */
  public List<ComponentChange> strongest(int most) {
    return changes.stream().filter(ComponentChange::hasChanged)
        .sorted(Comparator.comparing((ComponentChange change) -> -Math.abs(change.delta()))
            .thenComparing(ComponentChange::component))
        .limit(most).toList();
  }

  public boolean isComplete() {
    return changes.stream().allMatch(change -> change.delta() != null);
  }
}
