package de.transferlotse.handover;

import java.util.Set;

/** Counts what a deputy has to do; the engine knows. */
public interface TasksInPlaceOf {

  /** How many open tasks of these people are this deputy's now; what rests is in no list and not counted. */
  long count(String deputy, Set<String> absent);
}
