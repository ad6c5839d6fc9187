package de.transferlotse.monitoring.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numerators added up, over a denominator.
 *
 * @param factor 100 for a share in per cent, 1 000 or 10 000 for a number of persons
 * @param years by which the denominator lies apart, such as −1 for the year before
 * @param olderBy by how many years a denominator that hardly changes may be older if there is none for the year
 * @param parts whether it makes sense for each part, such as a kind of school, too
 */
public record Quotient(List<FigureId> numerators, FigureId denominator, int factor, int years, int olderBy, boolean parts)
    implements Calculation {

  public Quotient {
    numerators = List.copyOf(numerators);
    factor = factor == 0 ? 1 : factor;
  }

  @Override
  public List<FigureId> operands() {
    var all = new ArrayList<>(numerators);
    all.add(denominator);
    return all;
  }

  @Override
  public Map<FigureId, Set<Integer>> years(int year) {
    var needed = new HashMap<FigureId, Set<Integer>>();
    numerators.forEach(one -> needed.put(one, new TreeSet<>(Set.of(year))));
    Set<Integer> below = needed.computeIfAbsent(denominator, key -> new TreeSet<>());
    for (int older = 0; older <= olderBy; older++) {
      below.add(year + years - older);
    }
    return needed;
  }
}
