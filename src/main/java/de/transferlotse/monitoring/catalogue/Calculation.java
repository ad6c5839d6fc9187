package de.transferlotse.monitoring.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a figure is worked out of others, which are named by their ids. */
public sealed interface Calculation permits Quotient, Change, Difference {

  /** The figures that go in; for the times of the first one the figure is known, if the others are. */
  List<FigureId> operands();

  /** The years of which each operand may be needed to work it out for a year. */
  Map<FigureId, Set<Integer>> years(int year);
}
