package de.transferlotse.monitoring.store;

import de.transferlotse.monitoring.catalogue.FigureId;
import java.util.List;
import java.util.Set;

/**
 * A page of stored values that somebody asks for.
 *
 * @param regions keys; none for all
 * @param figures in the order of the answer
 * @param years those in which the values' times begin; none for all
 * @param firstYear with {@code lastYear} a span of such years, both included
 * @param ownOf keys of the Kommunen whose own data the person may see
 * @param skipped how many values come before the page
 */
public record ValueQuery(Set<String> regions, List<FigureId> figures, Set<Integer> years, int firstYear, int lastYear,
                         Set<String> ownOf, int most, long skipped) {}
