package de.transferlotse.monitoring.catalogue;

import java.util.List;

/** How a figure is worked out of others, which are named by their ids. */
public sealed interface Calculation permits Quotient, Change, Difference {

  /** The figures that go in; for the times of the first one the figure is known, if the others are. */
  List<FigureId> operands();
}
