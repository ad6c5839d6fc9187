package de.transferlotse.monitoring.figure;

import java.util.List;
import java.util.Set;

/**
 * A comparison with what went into it.
 *
 * @param remarks what a reader must know of the values of the Land and of Germany
 */
record Compared(Comparison comparison, List<Quantity> used, Set<String> remarks) {}
